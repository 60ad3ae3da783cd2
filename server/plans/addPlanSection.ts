import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { addPlanSection as contract } from '#shared/plans/addPlanSection.ts'
import { MOST_SECTIONS } from '#shared/plans/planLimits.ts'
import { getOpenPlan } from './getOpenPlan.ts'
import type { PlanSection } from './PlanSection.ts'
import { placeAfter } from './placeAfter.ts'
import { planRights } from './planRights.ts'
import { PlanSectionModel } from './planSectionModel.ts'
import { presentPlan } from './presentPlan.ts'
import { spaceApart } from './spaceApart.ts'

/** Add a section of the customer's own; of which part it is decides who of its guests reads it. */
export const addPlanSection: Handler<typeof contract> = async (context, { planId, part, title, after }) => {
  const { plan, sections } = await getOpenPlan(context, planId)
  const { customerId } = plan
  if (!planRights.mayChange(context, customerId)) throw new Refusal('access.denied')
  if (sections.length >= MOST_SECTIONS)
    throw new Refusal('plan.too_many_sections', { values: { limit: MOST_SECTIONS } })
  const spaced = await spaceApart(sections)
  const section: PlanSection = {
    ...{ _id: newId('pse'), planId, customerId, class: 'plan', part, key: null, title },
    ...{ place: placeAfter(spaced, after), createdAt: new Date(), version: 1 },
  }
  await insertDocuments(PlanSectionModel, [section])
  await recordEvent(context, {
    ...{ customerId, class: 'plan' },
    fact: { type: 'plan.sectionAdded', content: { planId, sectionId: section._id, part, title } },
  })
  return presentPlan(context, plan, [...spaced, section])
}
