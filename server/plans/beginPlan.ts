import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { beginPlan as contract } from '#shared/plans/beginPlan.ts'
import { MOST_PLANS } from '#shared/plans/planLimits.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import type { PlanRecord } from './PlanRecord.ts'
import type { PlanSection } from './PlanSection.ts'
import { PlanModel } from './planModel.ts'
import { planRights } from './planRights.ts'
import { PlanSectionModel } from './planSectionModel.ts'
import { presentPlan } from './presentPlan.ts'

/** Begin a plan from a template, as the customer: its sections with nothing in them yet. The first plan is the current one. */
export const beginPlan: Handler<typeof contract> = async (context, { customerId, template, name }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  if (!planRights.mayChange(context, customer._id)) throw new Refusal('access.denied')
  const count = await PlanModel.countDocuments({ customerId: customer._id })
  if (count >= MOST_PLANS) throw new Refusal('plan.too_many', { values: { limit: MOST_PLANS } })
  const createdAt = new Date()
  const plan: PlanRecord = {
    ...{ _id: newId('pln'), customerId: customer._id, class: 'plan', template, name },
    ...{ current: count === 0, createdAt, countedFrom: createdAt, version: 1 },
  }
  const sections = planTemplates[template].sections.map(
    ({ key, part }, place): PlanSection => ({
      ...{ _id: newId('pse'), planId: plan._id, customerId: customer._id, class: 'plan', part, key, title: null },
      ...{ place, createdAt, version: 1 },
    }),
  )
  await insertDocuments(PlanModel, [plan])
  await insertDocuments(PlanSectionModel, sections)
  await recordEvent(context, {
    ...{ customerId: customer._id, class: 'plan' },
    fact: { type: 'plan.begun', content: { planId: plan._id, name, template } },
  })
  return presentPlan(context, plan, sections)
}
