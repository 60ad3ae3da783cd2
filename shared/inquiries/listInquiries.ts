import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Inquiry } from './Inquiry.ts'

export const listInquiries = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/inquiries',
  summary: 'What this customer has asked and been answered, the latest first; for the customer itself',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  query: z.strictObject({
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: pageOf(Inquiry),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'customer.not_found', 'access.denied'],
})
