import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { FoundingForm } from './FoundingForm.ts'
import { PathOfCustomer } from './PathOfCustomer.ts'

export const choosePath = defineEndpoint({
  method: 'put',
  path: '/api/customers/:customerId/path',
  summary: 'Choose, as the customer, the form, industry and municipality that decide which steps are on the path',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({
    form: FoundingForm.nullable(),
    industry: z
      .string()
      .regex(/^([A-V]|\d{2})$/)
      .nullable(),
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
  }),
  response: PathOfCustomer,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'customer.not_found',
    'access.denied',
    'path.industry_unknown',
    'service.unknown_municipality',
  ],
})
