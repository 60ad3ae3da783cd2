import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { MOST_AT_ONCE } from '#shared/absences/limits.ts'
import type { previewCalendar as contract } from '#shared/absences/previewCalendar.ts'
import type { Absence } from './Absence.ts'
import { AbsenceModel } from './absenceModel.ts'
import { daysAwayIn } from './daysAwayIn.ts'

const read = (calendar: string, now: Date) => {
  try {
    return daysAwayIn(calendar, now)
  } catch {
    throw new Refusal('absence.calendar_unreadable')
  }
}

/** What of a calendar would be entered as days away of the caller's, or of whom they choose: nothing is stored, titles least of all. */
export const previewCalendar: Handler<typeof contract> = async (context, { calendar }) => {
  requireOrganisation(context)
  const { found, leftOut } = read(calendar, new Date())
  const items = found.slice(0, MOST_AT_ONCE)
  const known = await AbsenceModel.find({
    userId: context.actor.userId,
    from: { $in: items.map(({ from }) => from) },
  }).lean<Absence[]>()
  const isKnown = ({ from, until }: (typeof items)[number]) =>
    known.some((absence) => absence.from === from && absence.until === until)
  return { items: items.map((item) => ({ ...item, known: isKnown(item) })), leftOut, more: found.length > items.length }
}
