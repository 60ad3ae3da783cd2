import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { DataClass } from '#shared/access/DataClass.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { EventFact } from './EventFact.ts'

/** An event as its viewer sees it, with why they see it. Hashes and positions of the log don't leave (architecture.md). */
export const TimelineEvent = z.object({
  eventId: z.string(),
  customerId: z.string(),
  /** The same for all events of one meeting with several customers. */
  occasionId: z.string(),
  occurredAt: z.string(),
  recordedAt: z.string(),
  class: DataClass,
  /** Who wrote it, for which organisation; none for the customer's own people. null: the register itself, or the product. */
  author: z.object({ name: z.string(), organisation: OrganisationName.nullable() }).nullable(),
  /** All bases that hold for the viewer, narrowest first. */
  bases: z.array(Basis).min(1),
  fact: EventFact,
  /** The matter in which it happened; null: none. */
  matterId: z.string().nullable(),
  /** The next step agreed in this contact, as it is now. */
  nextStepId: z.string().nullable(),
  /** 6 §: the storing body withholds this from sharing under 10 §; told only to its own people and the customer. */
  withheld: z.object({ reason: z.string(), reviewOn: z.string() }).nullable(),
  /** The customer is shown this from `until` (ISO time) on, by this paragraph; told to those who may see it. */
  delayed: z.object({ paragraph: z.string(), until: z.string() }).nullable(),
  /** The event that corrects this one. */
  correctedBy: z.string().nullable(),
  mayCorrect: z.boolean(),
  /** Whether the viewer may decide for their organisation to withhold this, or to end that (6 §). */
  mayWithhold: z.boolean(),
})
export type TimelineEvent = z.infer<typeof TimelineEvent>
