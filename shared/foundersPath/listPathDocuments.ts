import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { StepDocument } from './StepDocument.ts'

export const listPathDocuments = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/path/documents',
  summary: 'The documents of the customer’s matters that may be put on a step of its path, the latest first',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({ items: z.array(StepDocument) }),
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied'],
})
