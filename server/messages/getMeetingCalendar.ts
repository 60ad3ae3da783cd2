import { Readable } from 'node:stream'
import { recordRead } from '#server/access/recordRead.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { getMeetingCalendar as contract } from '#shared/messages/getMeetingCalendar.ts'
import { calendarOf } from './calendarOf.ts'
import { getReadableMessage } from './getReadableMessage.ts'

/** A meeting for the calendar of whoever reads the message, with its place and words: fetched here, so that no mail carries them. */
export const getMeetingCalendar: Handler<typeof contract> = async (context, { messageId }) => {
  const message = await getReadableMessage(context, messageId)
  const { _id: recordId, customerId, class: dataClass, matterId, meeting, text } = message
  const bases = basesFor(context.ability, 'read', 'Message', message)
  recordRead(context, { customerId, recordId, class: dataClass, bases })
  const matter = await findMatter(matterId)
  const seesMatter = matter && basesFor(context.ability, 'read', 'Matter', matter).length > 0
  const title = seesMatter ? matter.need : 'Y-CRM'
  const calendar = calendarOf(message, { title, text, ...(meeting ? { place: meeting.place } : {}) })
  if (!calendar) throw new Refusal('message.no_time')
  const bytes = Buffer.from(calendar)
  return { name: 'y-crm.ics', media: 'text/calendar', size: bytes.byteLength, bytes: Readable.from([bytes]) }
}
