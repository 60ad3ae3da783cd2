import type { EventRecord } from '#server/events/EventRecord.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import type { Effects } from '#server/events/reactions/Reaction.ts'
import { hearersOf } from './hearersOf.ts'
import type { NoticeCause } from './NoticeCause.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import { noticesOf } from './noticesOf.ts'
import { storeNotices } from './storeNotices.ts'

const causeOf = (event: EventRecord): NoticeCause => ({
  id: event._id,
  customerId: event.customerId,
  matterId: event.matterId ?? null,
  at: event.recordedAt,
  by: event.author && { userId: event.author.userId, organisationId: event.organisationId },
  delayedUntil: event.delayed?.until ?? null,
})

/** Who is to be told of what these events say. Whoever may not see a thing at this moment is told nothing of it. */
export const makeNotices = async (placed: PlacedEvent[]): Promise<Effects | null> => {
  const now = new Date()
  const notices: NoticeRecord[] = []
  for (const { event } of placed) notices.push(...(await noticesOf(causeOf(event), await hearersOf(event), now)))
  return notices.length > 0 ? () => storeNotices(notices) : null
}
