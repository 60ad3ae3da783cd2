import type { Handler } from '#server/http/Handler.ts'
import type { getPlan as contract } from '#shared/plans/getPlan.ts'
import { getOpenPlan } from './getOpenPlan.ts'
import { presentPlan } from './presentPlan.ts'

/** One plan with the sections that are open to the actor, and whose it is. */
export const getPlan: Handler<typeof contract> = async (context, { planId }) => {
  const { plan, sections, customer } = await getOpenPlan(context, planId)
  const { _id, name, businessId = null } = customer
  return { ...presentPlan(context, plan, sections), customer: { customerId: _id, name, businessId } }
}
