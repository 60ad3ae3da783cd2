import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'

export const getHandOff = defineEndpoint({
  method: 'get',
  path: '/api/hand-offs/:handOffId',
  summary: 'A hand-off with its way so far, and its packet as far as that is open to you',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  response: HandOff,
  errors: ['session.missing', 'handOff.not_found'],
})
