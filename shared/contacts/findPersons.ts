import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { plainText } from '#shared/contracts/plainText.ts'

export const findPersons = defineEndpoint({
  method: 'get',
  path: '/api/persons',
  summary:
    'People whose name begins so, among those whose roles the caller may see: the same person is not written twice',
  audience: 'signedIn',
  cost: 3,
  query: z.strictObject({ q: plainText(120).pipe(z.string().min(2)) }),
  response: z.object({
    items: z.array(
      z.object({
        personId: z.string(),
        name: z.string(),
        roles: z.array(z.object({ customer: z.string(), title: z.string(), ended: z.boolean() })),
      }),
    ),
  }),
  errors: ['session.missing', 'request.invalid'],
})
