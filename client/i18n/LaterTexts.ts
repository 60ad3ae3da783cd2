/** The texts that parts of the product add when they are first opened (addTexts): types only, so that nothing is loaded by this. */
export type LaterTexts = typeof import('#shared/events/factTexts.ts').factTexts &
  typeof import('#shared/oys/oysTexts.ts').oysTexts &
  typeof import('#shared/oys/myDataTexts.ts').myDataTexts &
  typeof import('#shared/grants/grantsTexts.ts').grantsTexts &
  typeof import('#shared/grants/accessPageTexts.ts').accessPageTexts &
  typeof import('#shared/grants/giveAccessTexts.ts').giveAccessTexts &
  typeof import('#shared/grants/heldGrantsTexts.ts').heldGrantsTexts &
  typeof import('#shared/session/actingForTexts.ts').actingForTexts &
  typeof import('#shared/session/sessionsTexts.ts').sessionsTexts &
  typeof import('#shared/contacts/contactsTexts.ts').contactsTexts &
  typeof import('#shared/realtime/liveTexts.ts').liveTexts &
  typeof import('#shared/organisations/organisationsTexts.ts').organisationsTexts &
  typeof import('#shared/organisations/leavingTexts.ts').leavingTexts &
  typeof import('#shared/organisations/rolesTexts.ts').rolesTexts &
  typeof import('#shared/organisations/permissionTexts.ts').permissionTexts &
  typeof import('#shared/organisations/permissionEffectTexts.ts').permissionEffectTexts &
  typeof import('#shared/organisations/organisationLogTexts.ts').organisationLogTexts &
  typeof import('#shared/teams/teamsTexts.ts').teamsTexts &
  typeof import('#shared/breakGlass/breakGlassTexts.ts').breakGlassTexts &
  typeof import('#shared/breakGlass/reviewsTexts.ts').reviewsTexts &
  typeof import('#shared/events/withholdingTexts.ts').withholdingTexts &
  typeof import('#shared/inquiries/inquiriesTexts.ts').inquiriesTexts &
  typeof import('#shared/ledger/ledgerTexts.ts').ledgerTexts &
  typeof import('#shared/ledger/ledgerReadTexts.ts').ledgerReadTexts &
  typeof import('#shared/ledger/ledgerWriteTexts.ts').ledgerWriteTexts &
  typeof import('#shared/founders/foundersTexts.ts').foundersTexts &
  typeof import('#shared/founders/becomeTexts.ts').becomeTexts &
  typeof import('#shared/founders/advisersFoundersTexts.ts').advisersFoundersTexts &
  typeof import('#shared/retention/retentionTexts.ts').retentionTexts
