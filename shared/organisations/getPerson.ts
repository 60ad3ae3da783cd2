import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { Holdings } from './Holdings.ts'
import { Person } from './Person.ts'

export const getPerson = defineEndpoint({
  method: 'get',
  path: '/api/organisation/people/:userId',
  summary: 'A person of your own organisation, and what they hold',
  audience: 'signedIn',
  params: z.strictObject({ userId: UserId }),
  response: Person.extend({ holdings: Holdings }),
  errors: ['session.missing', 'access.denied', 'person.not_found'],
})
