import type { ContactDraft } from './ContactDraft.ts'
import { helsinkiInstant, helsinkiTime } from './helsinkiTime.ts'
import { parseDay } from './parseDay.ts'
import { parseTime } from './parseTime.ts'

const NOON = { hour: 12, minute: 0 }

/** When the contact took place: now, unless the writer says a day or a time. Null when what they typed is neither. */
export const happenedAt = (draft: Pick<ContactDraft, 'day' | 'time'>, now: Date): Date | null => {
  if (draft.day.trim() === '' && draft.time.trim() === '') return now
  const here = helsinkiTime(now)
  const day = draft.day.trim() === '' ? here.day : parseDay(draft.day, here.day, 'past')
  const time = draft.time.trim() === '' ? null : parseTime(draft.time)
  if (!day || (draft.time.trim() !== '' && !time)) return null
  if (day === here.day && !time) return now
  return helsinkiInstant({ day, ...(time ?? NOON) })
}
