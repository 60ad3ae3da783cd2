import { PlanModel } from './planModel.ts'

/** Let retention count a plan's years from another moment: it was used then, or something holds it until five years after. */
export const countPlanFrom = async (planId: string, countedFrom: Date): Promise<void> => {
  await PlanModel.updateOne({ _id: planId }, { $set: { countedFrom } })
}
