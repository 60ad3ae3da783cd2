import { z } from 'zod'
import { breakGlassFacts } from '#shared/breakGlass/breakGlassFacts.ts'
import { contactFacts } from '#shared/contacts/contactFacts.ts'
import { documentFacts } from '#shared/documents/documentFacts.ts'
import { founderFacts } from '#shared/founders/founderFacts.ts'
import { pathFacts } from '#shared/foundersPath/pathFacts.ts'
import { grantFacts } from '#shared/grants/grantFacts.ts'
import { handOffFacts } from '#shared/handOffs/handOffFacts.ts'
import { inquiryFacts } from '#shared/inquiries/inquiryFacts.ts'
import { matterFacts } from '#shared/matters/matterFacts.ts'
import { messageFacts } from '#shared/messages/messageFacts.ts'
import { planFacts } from '#shared/plans/planFacts.ts'
import { ContactContent } from './ContactContent.ts'
import { defineEvent } from './defineEvent.ts'
import { ErasureRule } from './ErasureRule.ts'
import { withholdingFacts } from './withholdingFacts.ts'

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** Everything that can happen, as one union: the timeline, live updates, audit and statistics are readings of it. */
export const EventFact = z.discriminatedUnion('type', [
  defineEvent(
    'contact.logged',
    ContactContent.extend({
      /** The next step as it was agreed; what became of it is told by `nextStep.changed`. */
      nextStep: z.strictObject({ nextStepId: z.string(), text: z.string(), dueOn: z.string().nullable() }).nullable(),
    }),
  ),
  /** The old event stays visible as corrected; `content` is the whole contact as it should have been. */
  defineEvent(
    'contact.corrected',
    z.strictObject({ corrects: z.string(), reason: z.string(), content: ContactContent }),
  ),
  defineEvent(
    'nextStep.changed',
    z.strictObject({
      nextStepId: z.string(),
      text: z.string(),
      dueOn: z.string().nullable(),
      state: z.enum(['open', 'done', 'dropped']),
    }),
  ),
  /** A difference between two loads of the register: field by field, before and after (null: was not, or is no more). */
  defineEvent(
    'company.changed',
    z.strictObject({
      source: z.literal('prh'),
      modifiedAt: z.string(),
      changes: z.array(z.strictObject({ field: z.string(), before: Value, after: Value })),
    }),
  ),
  /** The log's own word that another event's content was removed by rule. It opens to no viewer; verification reads it. */
  defineEvent('event.erased', z.strictObject({ erases: z.string(), rule: ErasureRule })),
  ...withholdingFacts,
  ...grantFacts,
  ...matterFacts,
  ...handOffFacts,
  ...breakGlassFacts,
  ...inquiryFacts,
  ...founderFacts,
  ...contactFacts,
  ...documentFacts,
  ...messageFacts,
  ...pathFacts,
  ...planFacts,
])
export type EventFact = z.infer<typeof EventFact>
export type EventType = EventFact['type']
