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
  /** Who wrote it; null where the register itself did. */
  author: z.object({ name: z.string(), organisation: OrganisationName }).nullable(),
  /** All bases that hold for the viewer, narrowest first. */
  bases: z.array(Basis).min(1),
  fact: EventFact,
  /** The next step agreed in this contact, as it is now. */
  nextStepId: z.string().nullable(),
  /** 6 §: the storing body withholds this from sharing under 10 §; told only to its own people and the customer. */
  withheld: z.object({ reason: z.string(), reviewOn: z.string() }).nullable(),
  /** The event that corrects this one. */
  correctedBy: z.string().nullable(),
  mayCorrect: z.boolean(),
})
export type TimelineEvent = z.infer<typeof TimelineEvent>
