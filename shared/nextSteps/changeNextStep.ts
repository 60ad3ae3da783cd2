import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { NextStepId } from '#shared/ids/NextStepId.ts'
import { NextStep } from './NextStep.ts'

export const changeNextStep = defineEndpoint({
  method: 'patch',
  path: '/api/customers/:customerId/next-steps/:nextStepId',
  summary: 'Change, finish or drop a next step of your own organisation',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId, nextStepId: NextStepId }),
  body: z.strictObject({
    text: recordedText(300).pipe(z.string().min(1)).optional(),
    dueOn: z.iso.date().nullable().optional(),
    state: z.enum(['open', 'done', 'dropped']).optional(),
  }),
  response: NextStep,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'nextStep.not_found',
    'access.denied',
  ],
})
