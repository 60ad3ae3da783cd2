import { z } from 'zod'
import { defineEvent } from '#shared/events/defineEvent.ts'
import { Topic } from '#shared/events/Topic.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { MatterStatus } from './MatterStatus.ts'

/** A matter in the words of the day: names, not only ids, since services, teams and people change. */
const Said = z.strictObject({
  need: z.string(),
  description: z.string(),
  topics: z.array(Topic),
  service: LocalisedText.nullable(),
  organisation: LocalisedText,
  team: z.string().nullable(),
  responsible: z.string().nullable(),
  members: z.array(z.string()),
  dueOn: z.string().nullable(),
  status: MatterStatus,
  reason: z.string().nullable(),
})
const Some = Said.partial()

/** What happens to a matter; each event carries the matter's id and class. */
export const matterFacts = [
  defineEvent('matter.opened', Said.extend({ matterId: z.string() })),
  /** Only what changed, before and after. */
  defineEvent('matter.changed', z.strictObject({ matterId: z.string(), need: z.string(), before: Some, after: Some })),
  defineEvent(
    'matter.closed',
    z.strictObject({
      matterId: z.string(),
      need: z.string(),
      status: MatterStatus,
      reason: z.string().nullable(),
      outcome: z.string().nullable(),
      effect: z.string().nullable(),
    }),
  ),
  defineEvent(
    'matter.taskChanged',
    z.strictObject({
      matterId: z.string(),
      need: z.string(),
      taskId: z.string(),
      text: z.string(),
      dueOn: z.string().nullable(),
      organisation: LocalisedText,
      owner: z.string().nullable(),
      state: z.enum(['open', 'done', 'dropped']),
    }),
  ),
  /** The customer's word that an organisation may handle the matter, or may no longer: its own affair, class `plan` (ADR 19). */
  defineEvent(
    'matter.answered',
    z.strictObject({
      matterId: z.string(),
      need: z.string(),
      organisationId: z.string(),
      organisation: LocalisedText,
      accepted: z.boolean(),
    }),
  ),
] as const
