import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { changePlan as contract } from '#shared/plans/changePlan.ts'
import { getOpenPlan } from './getOpenPlan.ts'
import { PlanModel } from './planModel.ts'
import { planRights } from './planRights.ts'
import { presentPlan } from './presentPlan.ts'

/** Name a plan anew, or make it the one that the customer goes by: then no other is. */
export const changePlan: Handler<typeof contract> = async (context, { planId, version, name, current }) => {
  const { plan, sections } = await getOpenPlan(context, planId)
  const { customerId } = plan
  if (!planRights.mayChange(context, customerId)) throw new Refusal('access.denied')
  if (plan.version !== version) throw new Refusal('record.changed', { current: presentPlan(context, plan, sections) })
  const becameCurrent = current === true && !plan.current
  const changed = { ...plan, name: name ?? plan.name, current: plan.current || becameCurrent }
  if (changed.name === plan.name && !becameCurrent) return presentPlan(context, plan, sections)

  if (becameCurrent)
    await PlanModel.updateMany({ customerId, current: true }, { $set: { current: false }, $inc: { version: 1 } })
  await PlanModel.updateOne(
    { _id: planId, version },
    { $set: { name: changed.name, current: changed.current, version: version + 1 } },
  )
  await recordEvent(context, {
    ...{ customerId, class: 'plan' },
    fact: { type: 'plan.changed', content: { planId, name: changed.name, before: plan.name, becameCurrent } },
  })
  return presentPlan(context, { ...changed, version: version + 1 }, sections)
}
