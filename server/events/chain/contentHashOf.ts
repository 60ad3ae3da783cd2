import { hashOf } from './hashOf.ts'
import type { SealableEvent } from './SealableEvent.ts'

/** The hash of what an event says, with its salt. Without the salt nobody can try contents against it. */
export const contentHashOf = (event: SealableEvent, salt: string): string =>
  hashOf({
    salt,
    content: {
      occasionId: event.occasionId,
      occurredAt: event.occurredAt.toISOString(),
      author: event.author,
      organisationId: event.organisationId,
      class: event.class,
      fact: event.fact,
      // As it was recorded: a later decision to withhold or share (6 §) is an event of its own.
      withheld: event.sealedWithheld === undefined ? event.withheld : event.sealedWithheld,
      ...(event.delayed ? { delayed: event.delayed } : {}),
      ...(event.matterId === undefined ? {} : { matterId: event.matterId }),
      nextStepId: event.nextStepId,
      causeId: event.causeId,
      corrects: event.corrects ?? null,
    },
  })
