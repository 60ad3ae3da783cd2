import { z } from 'zod'
import { Permission } from '#shared/access/Permission.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { RoleId } from '#shared/ids/RoleId.ts'
import { RolePermissions } from './RolePermissions.ts'

export const previewRole = defineEndpoint({
  method: 'post',
  path: '/api/organisation/roles/:roleId/preview',
  summary: 'What a change of a role would open and close, and for how many people; changes nothing',
  audience: 'signedIn',
  transient: true,
  params: z.strictObject({ roleId: RoleId }),
  body: z.strictObject({ permissions: RolePermissions }),
  response: z.object({
    opens: z.array(Permission),
    closes: z.array(Permission),
    people: z.number().int(),
    /** The change would be refused: it gives the caller more than they have; it leaves nobody to administer. */
    raisesCaller: z.boolean(),
    leavesNoAdministrator: z.boolean(),
  }),
  errors: ['session.missing', 'request.invalid', 'access.denied', 'role.not_found', 'role.beyond_kind'],
})
