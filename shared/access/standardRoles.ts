import type { Localised } from '#shared/texts/defineTexts.ts'
import type { Permission } from './Permission.ts'

type Role = { name: Localised; permissions: readonly Permission[] }

const serving = [
  'register.read',
  'events.read',
  'events.log',
  'events.correct',
  'nextSteps.change',
  'contacts.read',
  'contacts.change',
  'founders.meet',
  'matters.handle',
  'grants.request',
  'grants.record',
] as const satisfies Permission[]

/**
 * The roles that an installation begins with; the stored ones decide. The organisation's kind is the ceiling (Act 293/2017
 * 10 §), the role decides within it. Customers and guests hold no permission: what they see rests on a mandate or a grant.
 */
export const standardRoles = {
  adviser: { name: { fi: 'yritysneuvoja', sv: 'företagsrådgivare', en: 'business adviser' }, permissions: serving },
  phoneAgent: {
    name: { fi: 'puhelinneuvoja', sv: 'telefonrådgivare', en: 'telephone adviser' },
    permissions: [...serving, 'breakGlass.use'],
  },
  teamLead: {
    name: { fi: 'tiiminvetäjä', sv: 'teamledare', en: 'team lead' },
    permissions: [
      ...serving,
      'events.withhold',
      'matters.assign',
      'breakGlass.use',
      'breakGlass.review',
      'inquiries.answer',
      'figures.read',
    ],
  },
  // Sees what the organisation sees, changes nothing.
  manager: {
    name: { fi: 'johto (lukuoikeus)', sv: 'ledning (läsrätt)', en: 'manager (read-only)' },
    permissions: ['register.read', 'events.read', 'contacts.read', 'figures.read'],
  },
  // Keeps the organisation's people and services; reads no customer's content without being an adviser as well.
  administrator: {
    name: { fi: 'organisaation pääkäyttäjä', sv: 'organisationens administratör', en: 'organisation administrator' },
    permissions: ['register.read', 'organisation.administer', 'inquiries.answer', 'figures.read'],
  },
  // Writes what everybody reads; reads no customer's content.
  contentEditor: {
    name: { fi: 'sisällöntuottaja', sv: 'innehållsproducent', en: 'content editor' },
    permissions: ['register.read', 'path.edit'],
  },
  // Another system of the organisation, in its name.
  integration: {
    name: { fi: 'järjestelmäliittymä', sv: 'systemgränssnitt', en: 'system interface' },
    permissions: ['register.read', 'events.read', 'events.log', 'matters.handle', 'permits.report'],
  },
  // 6 §: who keeps the system sound, and the ministry, may not dispose of or disclose data: figures, no contents.
  platformManager: {
    name: { fi: 'palvelupäällikkö', sv: 'tjänstechef', en: 'platform manager' },
    permissions: ['register.read', 'figures.read'],
  },
  ministry: {
    name: { fi: 'ministeriön asiantuntija', sv: 'ministeriets sakkunniga', en: 'ministry official' },
    permissions: ['register.read', 'figures.read'],
  },
  // People without an organisation: what they may rests on a mandate, on being a founder, or on a grant.
  customer: { name: { fi: 'asiakas', sv: 'kund', en: 'customer' }, permissions: [] },
  guest: { name: { fi: 'kutsuttu vieras', sv: 'inbjuden gäst', en: 'invited guest' }, permissions: [] },
} as const satisfies Record<string, Role>

export type StandardRole = keyof typeof standardRoles
