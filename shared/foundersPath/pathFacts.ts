import { z } from 'zod'
import { defineEvent } from '#shared/events/defineEvent.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { OwnState } from './OwnState.ts'
import { PermitState } from './PermitState.ts'

/** How a customer goes the founder's path: class plan, its own affair. Its notes are not told here. */
export const pathFacts = [
  defineEvent(
    'path.stepChanged',
    z.strictObject({ stepKey: z.string(), title: LocalisedText, state: OwnState, before: OwnState }),
  ),
  /** Where a permit or notification stands, said by its authority's system or by the customer. */
  defineEvent(
    'path.permitReported',
    z.strictObject({
      ...{ permitId: z.string(), stepKey: z.string(), title: LocalisedText, authority: LocalisedText },
      state: PermitState,
      source: z.enum(['interface', 'hand']),
    }),
  ),
] as const
