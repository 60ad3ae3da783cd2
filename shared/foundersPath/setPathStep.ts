import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { OwnState } from './OwnState.ts'
import { PathOfCustomer } from './PathOfCustomer.ts'
import { PathStepKey } from './PathStepKey.ts'
import { LONGEST_NOTE } from './pathLimits.ts'

export const setPathStep = defineEndpoint({
  method: 'put',
  path: '/api/customers/:customerId/path/steps/:stepKey',
  summary: 'Say, as the customer, where one is with a step, with a day and a note of one’s own',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId, stepKey: PathStepKey }),
  body: z.strictObject({
    state: OwnState,
    on: z.iso.date().nullable(),
    note: recordedText(LONGEST_NOTE),
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
  ],
})
