import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { CustomerExport } from './CustomerExport.ts'

export const exportCustomer = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/export',
  summary: 'Everything about a customer as one JSON file, for the customer itself; the mandate is checked anew',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: CustomerExport,
  file: { type: 'application/json', name: 'y-crm.json' },
  // It asks as much as reading every screen through.
  cost: 50,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
  ],
})
