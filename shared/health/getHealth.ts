import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'

export const getHealth = defineEndpoint({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the product and its database answer',
  audience: 'anyone',
  response: z.object({ status: z.literal('ok'), version: z.string() }),
  errors: ['database.unavailable'],
})
