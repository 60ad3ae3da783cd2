import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { MessageRecord } from './MessageRecord.ts'

type Said = {
  /** What the entry is called. */
  title: string
  place?: string
  text?: string
}

/** RFC 5546 asks for one, or calendars overlook that the entry is called off. It takes no mail: answers are given in the product. */
const ORGANISER = { name: 'Y-CRM', email: 'y-crm@y-crm.invalid' }
const PRODUCT = { company: 'Y-CRM', product: 'Y-CRM', language: 'FI' }

/**
 * The time of a meeting or a proposal as a calendar file (RFC 5545); null where a message has none. The same entry, however often it
 * is taken; of a meeting that is called off, what takes that entry away (RFC 5546).
 */
export const calendarOf = (
  { _id, sentAt, meeting, proposal, cancelled }: MessageRecord,
  { title, place, text }: Said,
): string | null => {
  const time = meeting ?? proposal?.time
  if (!time) return null
  const calendar = ical({ prodId: PRODUCT, method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH })
  calendar.createEvent({
    id: `${_id}@y-crm`,
    stamp: cancelled?.at ?? sentAt,
    ...(cancelled ? { sequence: 1, status: ICalEventStatus.CANCELLED } : {}),
    start: time.startsAt,
    end: time.endsAt,
    organizer: ORGANISER,
    summary: title,
    ...(place ? { location: place } : {}),
    ...(text ? { description: text } : {}),
  })
  return calendar.toString()
}
