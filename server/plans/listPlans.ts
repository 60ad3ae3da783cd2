import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listPlans as contract } from '#shared/plans/listPlans.ts'
import type { PlanRecord } from './PlanRecord.ts'
import { PlanModel } from './planModel.ts'
import { planRights } from './planRights.ts'
import { presentPlan } from './presentPlan.ts'
import { sectionsOf } from './sectionsOf.ts'

/** The plans of a customer of which something is open to the actor, the current one first, then the latest. */
export const listPlans: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const plans = await PlanModel.find({ customerId: { $in: recordIdsOf(customer) } })
    .sort({ current: -1, createdAt: -1 })
    .lean<PlanRecord[]>()
  const sections = Map.groupBy(await sectionsOf(plans.map(({ _id }) => _id)), ({ planId }) => planId)
  const shown = plans.map((plan) => presentPlan(context, plan, sections.get(plan._id) ?? []))
  return {
    items: shown.filter((plan) => plan.sections.length > 0 || plan.mayChange),
    mayBegin: planRights.mayChange(context, customer._id),
  }
}
