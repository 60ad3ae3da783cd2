import type { Clock } from '#server/promise/Clock.ts'
import { ClockModel } from '#server/promise/clockModel.ts'

const HOUR = 60 * 60 * 1000

/**
 * Let the promise of one hand-off be long late, as if days had passed: whoever looks at the clocks has to tell of it. Answers
 * which; null: there was none, or the database was away.
 */
export const passTime = async (past: ReadonlySet<string>): Promise<string | null> => {
  try {
    const of = { open: true, of: 'handOff', _id: { $nin: [...past] } }
    const clock = await ClockModel.findOne(of as object).lean<Clock>()
    if (!clock) return null
    const [soonAt, dueAt, leadAt] = [3, 2, 1].map((hours) => new Date(Date.now() - hours * HOUR))
    await ClockModel.updateOne({ _id: clock._id }, { $set: { soonAt, dueAt, leadAt } } as object)
    return clock._id
  } catch {
    return null
  }
}
