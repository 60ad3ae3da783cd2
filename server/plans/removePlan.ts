import { accessChanged } from '#server/access/accessChanged.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { removePlan as contract } from '#shared/plans/removePlan.ts'
import { erasePlans } from './erasePlans.ts'
import { getOpenPlan } from './getOpenPlan.ts'
import type { PlanRecord } from './PlanRecord.ts'
import { PlanModel } from './planModel.ts'
import { planRights } from './planRights.ts'
import { presentPlan } from './presentPlan.ts'
import { PlanReviewModel } from './reviews/planReviewModel.ts'

/** Remove a plan and all that is in it. Who has it open is closed out; that there was one stays in the customer's log. */
export const removePlan: Handler<typeof contract> = async (context, { planId, version }) => {
  const { plan, sections } = await getOpenPlan(context, planId)
  const { customerId, name, current } = plan
  if (!planRights.mayChange(context, customerId)) throw new Refusal('access.denied')
  if (plan.version !== version) throw new Refusal('record.changed', { current: presentPlan(context, plan, sections) })
  if (await PlanReviewModel.exists({ planId, waits: true })) throw new Refusal('plan.review_under_way')

  await erasePlans({ ids: [planId] }, 1)
  if (current) {
    const latest = await PlanModel.findOne({ customerId }, { _id: 1 }).sort({ createdAt: -1 }).lean<PlanRecord>()
    if (latest) await PlanModel.updateOne({ _id: latest._id }, { $set: { current: true }, $inc: { version: 1 } })
  }
  await recordEvent(context, {
    ...{ customerId, class: 'plan' },
    fact: { type: 'plan.removed', content: { planId, name } },
  })
  accessChanged.tell({ customerIds: [customerId] })
  return { planId, customerId }
}
