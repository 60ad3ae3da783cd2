import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { changePlanSection as contract } from '#shared/plans/changePlanSection.ts'
import { getSectionOfPlan } from './getSectionOfPlan.ts'
import { placeAfter } from './placeAfter.ts'
import { PlanSectionModel } from './planSectionModel.ts'
import { presentPlan } from './presentPlan.ts'
import { spaceApart } from './spaceApart.ts'

/** Name a section or move it. Its text is its own; nothing of that is touched. */
export const changePlanSection: Handler<typeof contract> = async (context, { sectionId, version, title, after }) => {
  const { found, plan, sections } = await getSectionOfPlan(context, sectionId, version)
  const named = title === undefined ? found.title : title
  if (named === null && found.key === null) throw new Refusal('plan.section_needs_name')
  const spaced = after === undefined ? sections : await spaceApart(sections)
  const place = after === undefined ? found.place : placeAfter(spaced, after, sectionId)
  const changed = { ...found, title: named, place, version: version + 1 }
  await PlanSectionModel.updateOne({ _id: sectionId, version }, { $set: { title: named, place, version: version + 1 } })
  await recordEvent(context, {
    ...{ customerId: plan.customerId, class: 'plan' },
    fact: {
      type: 'plan.sectionChanged',
      content: { planId: plan._id, sectionId, part: found.part, title: named },
    },
  })
  return presentPlan(
    context,
    plan,
    spaced.map((one) => (one._id === sectionId ? changed : one)),
  )
}
