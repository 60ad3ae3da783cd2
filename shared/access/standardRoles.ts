import type { Localised } from '#shared/texts/defineTexts.ts'
import type { Permission } from './Permission.ts'

type Role = { name: Localised; permissions: readonly Permission[] }

const serving = ['register.read', 'events.read', 'events.log', 'events.correct', 'nextSteps.change'] as const

/**
 * The roles that an installation begins with; the stored ones decide. The organisation's kind is the ceiling (Act 293/2017
 * 10 §), the role decides within it. Customers hold no permission: what they see rests on their mandate.
 */
export const standardRoles = {
  adviser: { name: { fi: 'yritysneuvoja', sv: 'företagsrådgivare', en: 'business adviser' }, permissions: serving },
  phoneAgent: {
    name: { fi: 'puhelinneuvoja', sv: 'telefonrådgivare', en: 'telephone adviser' },
    permissions: serving,
  },
  // Keeps the organisation's people and services; reads no customer's content without being an adviser as well.
  administrator: {
    name: { fi: 'organisaation pääkäyttäjä', sv: 'organisationens administratör', en: 'organisation administrator' },
    permissions: ['register.read', 'organisation.administer', 'figures.read'],
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
  owner: { name: { fi: 'yrittäjä', sv: 'företagare', en: 'business owner' }, permissions: [] },
  accountant: { name: { fi: 'tilitoimisto', sv: 'bokförare', en: 'accountant' }, permissions: [] },
  founder: { name: { fi: 'yrittäjäksi aikova', sv: 'blivande företagare', en: 'founder' }, permissions: [] },
} as const satisfies Record<string, Role>

export type StandardRole = keyof typeof standardRoles
