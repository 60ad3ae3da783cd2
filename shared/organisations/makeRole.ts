import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { RoleId } from '#shared/ids/RoleId.ts'
import { LocalisedName } from './LocalisedName.ts'
import { RoleInUse } from './RoleInUse.ts'
import { RolePermissions } from './RolePermissions.ts'

export const makeRole = defineEndpoint({
  method: 'post',
  path: '/api/organisation/roles',
  summary: 'Make a role of your own organisation from a copy of another',
  audience: 'signedIn',
  body: z.strictObject({
    copyOf: RoleId,
    name: LocalisedName,
    /** Left out: as the copied role has them, within what the kind of organisation allows. */
    permissions: RolePermissions.optional(),
  }),
  response: RoleInUse,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'role.not_found',
    'role.name_in_use',
    'role.beyond_kind',
  ],
})
