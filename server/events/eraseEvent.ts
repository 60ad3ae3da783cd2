import { inTransaction } from '#server/database/inTransaction.ts'
import type { ErasureRule } from '#shared/events/ErasureRule.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'
import { recordEvent } from './recordEvent.ts'

/**
 * Remove what an event says, by a rule of law.md § 9, and the salt, without which its hash tells nothing; the link stays,
 * and the chain gets the word that it was erased and why. Erased content opens to nobody: no rule of access matches what
 * is left. Answers false when it had been erased before or is not there. The caller looks after what else tells of it (next step).
 */
export const eraseEvent = (eventId: string, rule: ErasureRule): Promise<boolean> =>
  inTransaction(async () => {
    const event = await EventModel.findById(eventId).lean<EventRecord>()
    if (!event || event.erased) return false
    // Own and nobody's: no viewer has a right to the word either.
    const word = await recordEvent(null, {
      customerId: event.customerId,
      class: 'own',
      fact: { type: 'event.erased', content: { erases: eventId, rule } },
    })
    await EventModel.updateOne(
      { _id: eventId },
      {
        $set: {
          ...{
            fact: null,
            author: null,
            organisationId: null,
            withheld: null,
            delayed: null,
            nextStepId: null,
            causeId: null,
          },
          ...{ occasionId: null, occurredAt: event.recordedAt, class: 'own', 'chain.salt': null },
          erased: { rule, at: word.recordedAt },
        },
        $unset: { corrects: 1, matterId: 1, sealedWithheld: 1 },
      },
    )
    return true
  })
