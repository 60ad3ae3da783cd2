import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { PathStepKey } from './PathStepKey.ts'

export const getPathHelp = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/path/steps/:stepKey/help',
  summary: 'Services that help with a step in the customer’s own area',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, stepKey: PathStepKey }),
  response: z.object({
    items: z.array(z.object({ serviceId: z.string(), name: LocalisedText, organisation: LocalisedText })),
  }),
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied', 'path.step_not_found'],
})
