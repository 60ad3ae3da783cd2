import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { changePlanSection as contract } from '#shared/plans/changePlanSection.ts'
import { getOpenPlan } from './getOpenPlan.ts'
import type { PlanSection } from './PlanSection.ts'
import { placeAfter } from './placeAfter.ts'
import { planRights } from './planRights.ts'
import { PlanSectionModel } from './planSectionModel.ts'
import { presentPlan } from './presentPlan.ts'
import { spaceApart } from './spaceApart.ts'

/** Name a section or move it. Its text is its own; nothing of that is touched. */
export const changePlanSection: Handler<typeof contract> = async (context, { sectionId, version, title, after }) => {
  const found = await PlanSectionModel.findById(sectionId).lean<PlanSection>()
  if (!found) throw new Refusal('plan.section_not_found')
  const { plan, sections } = await getOpenPlan(context, found.planId).catch((error) => {
    throw error instanceof Refusal ? new Refusal('plan.section_not_found') : error
  })
  if (!planRights.mayChange(context, plan.customerId)) throw new Refusal('access.denied')
  if (found.version !== version) throw new Refusal('record.changed', { current: presentPlan(context, plan, sections) })
  const named = title === undefined ? found.title : title
  if (named === null && found.key === null) throw new Refusal('plan.section_needs_name')
  const spaced = after === undefined ? sections : await spaceApart(sections)
  const place = after === undefined ? found.place : placeAfter(spaced, after, sectionId)
  const changed = { ...found, title: named, place, version: version + 1 }
  await PlanSectionModel.updateOne({ _id: sectionId, version }, { $set: { title: named, place, version: version + 1 } })
  return presentPlan(
    context,
    plan,
    spaced.map((one) => (one._id === sectionId ? changed : one)),
  )
}
