import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'

export const remindHandOff = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/reminder',
  summary: 'Remind whoever a hand-off waits for: the receiver, the customer, or who owes its outcome; once a day',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  response: HandOff,
  errors: ['session.missing', 'handOff.not_found', 'access.denied', 'handOff.not_now', 'handOff.reminded'],
})
