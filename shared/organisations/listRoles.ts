import { z } from 'zod'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { Permission } from '#shared/access/Permission.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { RoleInUse } from './RoleInUse.ts'

export const listRoles = defineEndpoint({
  method: 'get',
  path: '/api/organisation/roles',
  summary: 'Roles that people of your own organisation can have, and what its kind allows at most',
  audience: 'signedIn',
  response: z.object({
    kind: OrganisationKind,
    /** The paragraph on which the ceiling rests, and the ceiling. */
    paragraph: z.string(),
    ceiling: z.array(Permission),
    items: z.array(RoleInUse),
  }),
  errors: ['session.missing', 'access.denied'],
})
