import { enterAbsences } from '#server/absences/enterAbsences.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { demoContext } from './demoContext.ts'
import { demoUserId } from './demoUserId.ts'

const WEEK = 7
/** Who is away in how many days, for a working week, and who stands in. */
const ABSENCES = [
  { by: 'lead.lappi', inDays: 21, substitute: 'adviser.lappi' },
  { by: 'adviser.lappi', inDays: 35, substitute: null },
]

/** Coming leaves of the demo's people, entered by themselves; nobody is away today, so that every inbox has its reader. */
export const enterDemoAbsences = async (): Promise<void> => {
  const today = dayInFinland(new Date())
  for (const { by, inDays, substitute } of ABSENCES) {
    const context = await demoContext(by)
    const days = { from: dayAfter(today, inDays), until: dayAfter(today, inDays + WEEK - 1), calendarUid: null }
    const substituteId = substitute ? demoUserId(substitute) : null
    await inTransaction(() => enterAbsences(context, { substituteId, absences: [days] }))
  }
}
