import { countPlanFrom } from './countPlanFrom.ts'
import { PlanModel } from './planModel.ts'

/** How exactly the last use is kept: a day is enough where years are counted (milliseconds). */
const EXACTLY = 24 * 3_600_000

/** A plan is opened: its owner's own use counts too, unlike of what organisations have recorded. */
export const notePlanUse = async (planId: string): Promise<void> => {
  const now = new Date()
  const isNoted = await PlanModel.exists({ _id: planId, countedFrom: { $gte: new Date(now.getTime() - EXACTLY) } })
  if (!isNoted) await countPlanFrom(planId, now)
}
