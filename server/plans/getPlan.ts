import type { Handler } from '#server/http/Handler.ts'
import type { getPlan as contract } from '#shared/plans/getPlan.ts'
import { getOpenPlan } from './getOpenPlan.ts'
import { presentPlan } from './presentPlan.ts'

/** One plan with the sections that are open to the actor. */
export const getPlan: Handler<typeof contract> = async (context, { planId }) => {
  const { plan, sections } = await getOpenPlan(context, planId)
  return presentPlan(context, plan, sections)
}
