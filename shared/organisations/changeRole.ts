import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { RoleId } from '#shared/ids/RoleId.ts'
import { LocalisedName } from './LocalisedName.ts'
import { RoleInUse } from './RoleInUse.ts'
import { RolePermissions } from './RolePermissions.ts'

export const changeRole = defineEndpoint({
  method: 'patch',
  path: '/api/organisation/roles/:roleId',
  summary: 'Change a role of your own organisation; holds from the next request of each who has it',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ roleId: RoleId }),
  body: z.strictObject({ name: LocalisedName, permissions: RolePermissions }).partial(),
  response: RoleInUse,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'role.not_found',
    'role.standard',
    'role.name_in_use',
    'role.beyond_kind',
    'role.own_raise',
    'organisation.last_administrator',
  ],
})
