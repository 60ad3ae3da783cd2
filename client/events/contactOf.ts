import type { z } from 'zod'
import type { Delay } from '#shared/events/Delay.ts'
import type { logContact } from '#shared/events/logContact.ts'
import type { ContactDraft } from './ContactDraft.ts'
import { happenedAt } from './happenedAt.ts'
import { hasReached } from './hasReached.ts'
import { namesIn } from './namesIn.ts'
import { parseDay } from './parseDay.ts'

type Contact = z.input<typeof logContact.body>

/** The contact that a draft without problems says; see contactProblems. */
export const contactOf = (draft: ContactDraft, now: Date, today: string): Contact => ({
  channel: draft.channel,
  subject: draft.subject,
  text: draft.text,
  topics: draft.topics,
  who: namesIn(draft.who),
  organisationIds: draft.organisationIds,
  ...(draft.matterId ? { matterId: draft.matterId as never, reached: hasReached(draft) } : {}),
  occurredAt: (happenedAt(draft, now) ?? now).toISOString(),
  class: draft.class,
  withheld:
    draft.withhold && draft.class === 'service'
      ? { reason: draft.withholdReason, reviewOn: parseDay(draft.reviewOn, today) ?? today }
      : null,
  delayed:
    draft.delay && draft.class === 'service'
      ? { paragraph: draft.delayParagraph as Delay['paragraph'], until: parseDay(draft.delayUntil, today) ?? today }
      : null,
  nextStep: draft.nextStep.trim() === '' ? null : { text: draft.nextStep, dueOn: parseDay(draft.dueOn, today) },
  otherCustomerIds: draft.otherCustomers.map(({ customerId }) => customerId),
})
