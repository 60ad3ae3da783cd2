import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { Matter } from './Matter.ts'
import { MatterStatus } from './MatterStatus.ts'

const words = (max: number) => recordedText(max).pipe(z.string().min(1))

export const changeMatterStatus = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/status',
  summary: 'Move a matter to another status: the responsible organisation, or the customer where the table lets them',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ matterId: MatterId }),
  body: z.strictObject({
    status: MatterStatus,
    reason: words(500).nullish(),
    outcome: words(2_000).nullish(),
    effect: words(1_000).nullish(),
    /** With `waitingForCustomer`: the reason is a proposal that the customer sees, which answers the promise. */
    proposal: z.boolean().optional(),
  }),
  response: Matter,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'matter.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'matter.other_organisation',
    'matter.status_not_allowed',
    'matter.reason_missing',
    'matter.outcome_missing',
    'matter.open_tasks',
    'matter.too_late_to_reopen',
  ],
})
