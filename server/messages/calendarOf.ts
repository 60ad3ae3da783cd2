import ical, { ICalCalendarMethod } from 'ical-generator'
import type { MessageRecord } from './MessageRecord.ts'

type Said = {
  /** What the entry is called. */
  title: string
  place?: string
  text?: string
}

const PRODUCT = { company: 'Y-CRM', product: 'Y-CRM', language: 'FI' }

/** The time of a meeting or a proposal as a calendar file (RFC 5545); null where a message has none. The same entry, however often it is taken. */
export const calendarOf = (
  { _id, sentAt, meeting, proposal }: MessageRecord,
  { title, place, text }: Said,
): string | null => {
  const time = meeting ?? proposal?.time
  if (!time) return null
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH })
  calendar.createEvent({
    id: `${_id}@y-crm`,
    stamp: sentAt,
    start: time.startsAt,
    end: time.endsAt,
    summary: title,
    ...(place ? { location: place } : {}),
    ...(text ? { description: text } : {}),
  })
  return calendar.toString()
}
