import type { Context } from '#server/access/Context.ts'
import { gatherPlan } from '#server/plans/exports/gatherPlan.ts'
import { listPlans } from '#server/plans/listPlans.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'

/** The customer's business plans, each as its own file holds it: texts, comments and calculations as they stand now. */
export const gatherPlans = async (context: Context, customerId: CustomerId): Promise<PlanExport[]> => {
  const gathered: PlanExport[] = []
  for (const { planId } of (await listPlans(context, { customerId })).items)
    gathered.push(await gatherPlan(context, planId))
  return gathered
}
