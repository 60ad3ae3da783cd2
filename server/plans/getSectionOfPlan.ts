import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getOpenPlan } from './getOpenPlan.ts'
import type { PlanSection } from './PlanSection.ts'
import { planRights } from './planRights.ts'
import { PlanSectionModel } from './planSectionModel.ts'
import { presentPlan } from './presentPlan.ts'

/** A section with its plan, for who may change the plan as such; record.changed when somebody has changed the section meanwhile. */
export const getSectionOfPlan = async (context: Context, sectionId: string, version: number) => {
  const found = await PlanSectionModel.findById(sectionId).lean<PlanSection>()
  if (!found) throw new Refusal('plan.section_not_found')
  const { plan, sections } = await getOpenPlan(context, found.planId).catch((error) => {
    throw error instanceof Refusal ? new Refusal('plan.section_not_found') : error
  })
  if (!planRights.mayChange(context, plan.customerId)) throw new Refusal('access.denied')
  if (found.version !== version) throw new Refusal('record.changed', { current: presentPlan(context, plan, sections) })
  return { found, plan, sections }
}
