import { z } from 'zod'

export const OrganisationKind = z.enum([
  'vitalityCentre',
  'ministry',
  'keha',
  'businessFinland',
  'finnvera',
  'foodAuthority',
  'intermediateBody',
  'employmentAuthority',
  'municipality',
  'newEnterpriseAgency',
  'chamber',
  'privateProvider',
  'otherAuthority',
  'platform',
])
export type OrganisationKind = z.infer<typeof OrganisationKind>
