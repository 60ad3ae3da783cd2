import { inTransaction } from '#server/database/inTransaction.ts'
import { eraseNextSteps } from '#server/nextSteps/eraseNextSteps.ts'
import type { ErasureRule } from '#shared/events/ErasureRule.ts'
import type { EventRecord } from './EventRecord.ts'
import { eraseEvent } from './eraseEvent.ts'

/** Remove what an event says by rule, and the next step that repeats it. Answers false when there was nothing to remove. */
export const eraseEventAndStep = (
  event: Pick<EventRecord, '_id' | 'nextStepId'>,
  rule: ErasureRule,
): Promise<boolean> =>
  inTransaction(async () => {
    if (event.nextStepId) await eraseNextSteps({ nextStepIds: [event.nextStepId] })
    return eraseEvent(event._id, rule)
  })
