import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { Person } from './Person.ts'
import { PersonFields } from './PersonFields.ts'

export const changePerson = defineEndpoint({
  method: 'patch',
  path: '/api/organisation/people/:userId',
  summary:
    'Change the role, teams, name or e-mail of a person of your own organisation; holds from their next request on',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ userId: UserId }),
  body: PersonFields.partial().extend({
    /** Who takes over the person's open next steps; left out: they stay with the person. */
    successorId: UserId.optional(),
    /** As at leaving, where the new role reads no contents: access by name ends with the old one. Needed when there is any. */
    grants: z.enum(['return', 'propose']).optional(),
  }),
  response: Person,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'person.not_found',
    'person.left',
    'person.successor_unfit',
    'person.duties_need_successor',
    'person.grants_need_decision',
    'person.own_raise',
    'organisation.last_administrator',
    'role.not_found',
    'team.not_found',
    'team.own_raise',
  ],
})
