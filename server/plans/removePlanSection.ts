import { accessChanged } from '#server/access/accessChanged.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { removePlanSection as contract } from '#shared/plans/removePlanSection.ts'
import { eraseSections } from './eraseSections.ts'
import { getSectionOfPlan } from './getSectionOfPlan.ts'
import { presentPlan } from './presentPlan.ts'

/** Remove a section with its text, comments and versions. Who has it open is closed out. */
export const removePlanSection: Handler<typeof contract> = async (context, { sectionId, version }) => {
  const { found, plan, sections } = await getSectionOfPlan(context, sectionId, version)
  const { customerId, _id: planId } = plan
  await eraseSections([sectionId])
  const { part, title } = found
  await recordEvent(context, {
    ...{ customerId, class: 'plan' },
    fact: { type: 'plan.sectionRemoved', content: { planId, sectionId, part, title } },
  })
  accessChanged.tell({ customerIds: [customerId] })
  return presentPlan(
    context,
    plan,
    sections.filter(({ _id }) => _id !== sectionId),
  )
}
