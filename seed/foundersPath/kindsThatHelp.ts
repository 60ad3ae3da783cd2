import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { whoHelps } from './whoHelps.ts'

const KINDS: readonly (readonly [Localised, OrganisationKind])[] = [
  [whoHelps.newEnterprise, 'newEnterpriseAgency'],
  [whoHelps.municipality, 'municipality'],
  [whoHelps.foodControl, 'municipality'],
  [whoHelps.healthProtection, 'municipality'],
  [whoHelps.buildingControl, 'municipality'],
  [whoHelps.vitality, 'vitalityCentre'],
  [whoHelps.employment, 'employmentAuthority'],
  [whoHelps.keha, 'keha'],
  [whoHelps.finnvera, 'finnvera'],
  [whoHelps.businessFinland, 'businessFinland'],
  [whoHelps.foodAuthority, 'foodAuthority'],
  [whoHelps.chamber, 'chamber'],
]

/** Kinds of organisation that give this help; none where nobody in the service register does. */
export const kindsThatHelp = (helpers: readonly Localised[]): OrganisationKind[] => [
  ...new Set(helpers.flatMap(({ fi }) => KINDS.filter(([help]) => help.fi === fi).map(([, kind]) => kind))),
]
