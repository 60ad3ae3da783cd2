import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Language } from '#shared/languages/Language.ts'

export const exportCustomerPage = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/export.html',
  summary: 'Everything about a customer as one page to read, print and keep, for the customer itself',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  /** Of the page; the caller's own, if not said. */
  query: z.strictObject({ lang: Language.optional() }),
  /** The whole page; it fetches nothing and runs nothing. */
  response: z.string(),
  file: { type: 'text/html', name: 'y-crm.html' },
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
