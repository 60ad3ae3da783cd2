import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { PathOfCustomer } from './PathOfCustomer.ts'
import { PathStepKey } from './PathStepKey.ts'
import { PermitFields } from './PermitFields.ts'

export const setPermit = defineEndpoint({
  method: 'put',
  path: '/api/customers/:customerId/path/permits/:stepKey',
  summary: 'Say by hand, as the customer, where a permit stands, and whether its authority’s system may say so itself',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId, stepKey: PathStepKey }),
  body: PermitFields.extend({
    askedOn: z.iso.date().nullable(),
    /** Lets the authority's system see who asks, and say where the permit stands. */
    told: z.boolean(),
  }),
  response: PathOfCustomer,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'customer.not_found',
    'access.denied',
    'path.step_not_found',
    'path.no_permit',
    'path.no_reports',
    'path.permit_reported',
  ],
})
