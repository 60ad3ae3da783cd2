import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { plainText } from '#shared/contracts/plainText.ts'

const LONGEST_ENDPOINT = 1_000

export const unsubscribePush = defineEndpoint({
  method: 'post',
  path: '/api/notices/push/off',
  summary: 'Take no more push messages: in the browser named, or in none at all',
  audience: 'signedIn',
  body: z.strictObject({ endpoint: plainText(LONGEST_ENDPOINT).optional() }),
  response: z.object({ browsers: z.number().int() }),
  errors: ['session.missing', 'request.invalid'],
})
