import type { Job } from '#server/jobs/Job.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'
import { figuresOf } from './figuresOf.ts'
import { PromiseFigureModel } from './promiseFigureModel.ts'

const HOUR = 60 * 60_000
const YEAR_DAYS = 365

/** What counts: promises that were kept or broken in the time, and those that are late still, so that nobody gains by never answering. */
const casesOf = (organisationId: string, from: Date, until: Date): Promise<Clock[]> => {
  const stopped = { open: false, stoppedAt: { $gte: from, $lt: until }, kept: { $ne: null } }
  const late = { open: true, pausedAt: null, dueAt: { $gte: from, $lt: until } }
  return ClockModel.find({ organisationId, $or: [stopped, late] } as object).lean<Clock[]>()
}

/**
 * Count how each organisation has kept its promise in the last twelve months, until last midnight: a figure that moved with each
 * answer would tell of the one customer who was just answered.
 */
export const countFigures: Job = {
  name: 'promise.figures',
  every: HOUR,
  run: async (now) => {
    const today = dayInFinland(now)
    const [from, last] = [dayAfter(today, -YEAR_DAYS), dayAfter(today, -1)]
    const until = startOfDay(today)
    const known = await PromiseFigureModel.distinct('_id', { until: last })
    const organisationIds = await ClockModel.distinct('organisationId')
    for (const organisationId of organisationIds) {
      if (known.includes(organisationId)) continue
      const figures = figuresOf(await casesOf(organisationId, startOfDay(from), until), until)
      await PromiseFigureModel.updateOne(
        { _id: organisationId },
        { $set: { from, until: last, figures } },
        { upsert: true },
      )
    }
  },
}
