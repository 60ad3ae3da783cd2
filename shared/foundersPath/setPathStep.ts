import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { DocumentId } from '#shared/ids/DocumentId.ts'
import { OwnState } from './OwnState.ts'
import { PathOfCustomer } from './PathOfCustomer.ts'
import { PathStepKey } from './PathStepKey.ts'
import { LONGEST_NOTE, MOST_ON_STEP } from './pathLimits.ts'

export const setPathStep = defineEndpoint({
  method: 'put',
  path: '/api/customers/:customerId/path/steps/:stepKey',
  summary: 'Say, as the customer, where one is with a step, with a day, a note and documents of one’s own',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId, stepKey: PathStepKey }),
  body: z.strictObject({
    state: OwnState,
    on: z.iso.date().nullable(),
    note: recordedText(LONGEST_NOTE),
    /** Documents of the customer’s matters; left out: as they are. */
    documentIds: z.array(DocumentId).max(MOST_ON_STEP).optional(),
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
    'document.not_found',
  ],
})
