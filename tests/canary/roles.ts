import type { Role } from './Role.ts'

const nobody: Role = {
  name: 'nobody',
  as: null,
  organisation: null,
  section10: false,
  aid: false,
  contents: false,
  handles: false,
  administers: false,
  answersInquiries: false,
  reviews: false,
  actsFor: null,
  grants: {},
  matters: [],
  breakGlass: null,
}
const person = (as: string, facts: Partial<Role>): Role => ({ ...nobody, name: as, as, ...facts })
const adviser = { contents: true, handles: true }
const listed = { ...adviser, section10: true }
const aidAuthority = { ...listed, aid: true }
const acting = (customer: string, capacity: NonNullable<Role['actsFor']>['capacity']) => ({
  actsFor: { customer, capacity },
})

/** What the employment area holds of Revontuli, and the guest; the world gives just these. */
export const GRANTED = {
  employment: ['basic', 'contacts', 'events', 'traces', 'matters', 'documents', 'messages', 'plan.idea'],
  /** What a private adviser comments on. */
  commenter: ['plan.market'],
  guest: ['events'],
  /** Written down by the agency itself, as the customer gave it on paper. */
  agency: ['documents'],
}

/** Everybody: two competing private advisers, every kind of organisation and role, customers in every capacity, a guest, and nobody. */
export const roles: Role[] = [
  person('adviser.private', { ...adviser, organisation: 'kasvukonsultit' }),
  person('adviser.second', {
    ...adviser,
    organisation: 'vauhtipyora',
    grants: { revontuli: GRANTED.commenter },
  }),
  person('adviser.rovaniemi', { ...adviser, aid: true, organisation: 'rovaniemi', matters: ['matterOfRovaniemi'] }),
  person('adviser.employment', {
    ...adviser,
    aid: true,
    organisation: 'tyollisyysalue',
    grants: { revontuli: GRANTED.employment },
  }),
  person('adviser.newenterprise', {
    ...adviser,
    organisation: 'uusyritys',
    matters: ['matterOfOthers'],
    grants: { revontuli: GRANTED.agency },
  }),
  person('adviser.finnvera', { ...aidAuthority, organisation: 'finnvera' }),
  person('adviser.businessfinland', { ...aidAuthority, organisation: 'businessFinland' }),
  person('adviser.lappi', { ...aidAuthority, organisation: 'lappi' }),
  person('lead.lappi', { ...aidAuthority, organisation: 'lappi', answersInquiries: true, reviews: true }),
  person('manager.lappi', { ...aidAuthority, handles: false, organisation: 'lappi' }),
  person('admin.lappi', { organisation: 'lappi', administers: true, answersInquiries: true }),
  person('system.lappi', { ...aidAuthority, organisation: 'lappi' }),
  person('phone.keha', { ...listed, organisation: 'keha', breakGlass: 'revontuli' }),
  person('lead.keha', { ...listed, organisation: 'keha', answersInquiries: true, reviews: true }),
  person('admin.rovaniemi', { organisation: 'rovaniemi', administers: true, answersInquiries: true }),
  person('platform.manager', { organisation: 'platform' }),
  person('ministry.tem', { organisation: 'ministry' }),
  person('owner.revontuli', acting('revontuli', 'owner')),
  person('accountant.revontuli', acting('revontuli', 'accountant')),
  person('rep.first', acting('kaksoistahti', 'joint')),
  person('rep.second', acting('kaksoistahti', 'joint')),
  person('founder', acting('founder', 'founder')),
  person('guest.invited', { grants: { revontuli: GRANTED.guest } }),
  nobody,
]
