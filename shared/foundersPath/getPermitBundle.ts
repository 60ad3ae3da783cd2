import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { PermitBundle } from './PermitBundle.ts'

export const getPermitBundle = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/path/permits',
  summary: 'The permits and notifications that a customer needs, across authorities, with their states',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: PermitBundle,
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied'],
})
