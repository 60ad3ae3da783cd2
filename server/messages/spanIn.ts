import { Refusal } from '#server/http/Refusal.ts'
import type { TimeSpan } from '#shared/messages/TimeSpan.ts'

/** A time to come, as it is kept; one that has begun is refused. */
export const spanIn = ({ startsAt, endsAt }: TimeSpan, now = new Date()): { startsAt: Date; endsAt: Date } => {
  const span = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }
  if (span.startsAt <= now) throw new Refusal('message.time_passed')
  return span
}
