import { recordRead } from '#server/access/recordRead.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { getPlanResults as contract } from '#shared/plans/getPlanResults.ts'
import { getOpenPlan } from '../getOpenPlan.ts'
import { planResults } from './planResults.ts'

/** The results of a plan's calculations, for whoever may read the section they are in. */
export const getPlanResults: Handler<typeof contract> = async (context, { planId }) => {
  const { sections } = await getOpenPlan(context, planId)
  const found = await planResults(sections)
  const bases = found ? basesFor(context.ability, 'read', 'PlanPart', found.section) : []
  if (!found || bases.length === 0) throw new Refusal('plan.section_not_found')
  const { section, results } = found
  recordRead(context, { customerId: section.customerId, recordId: section._id, class: section.class, bases })
  return { sectionId: section._id, results }
}
