import type { Job } from '#server/jobs/Job.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { AbsenceModel } from './absenceModel.ts'
import { rerouteFrom } from './rerouteFrom.ts'

const EVERY = 20_000

/** Nothing rests on who is away today: what came to them, or began to rest on them, moves on. */
export const rerouteAway: Job = {
  name: 'absences.reroute',
  every: EVERY,
  run: async (now) => {
    const day = dayInFinland(now)
    const away = await AbsenceModel.distinct('userId', { until: { $gte: day }, from: { $lte: day } })
    for (const userId of away) await rerouteFrom(userId, now)
  },
}
