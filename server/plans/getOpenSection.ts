import type { Context } from '#server/access/Context.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PlanSection } from './PlanSection.ts'
import { PlanSectionModel } from './planSectionModel.ts'

type Action = 'read' | 'comment' | 'edit'

/** The section on which the actor may `action`; plan.section_not_found when they may not even read it, else access.denied. */
export const getOpenSection = async (context: Context, action: Action, sectionId: string): Promise<PlanSection> => {
  const section = await PlanSectionModel.findById(sectionId).lean<PlanSection>()
  const customer = section && (await findCustomer(section.customerId))
  if (!section || !customer) throw new Refusal('plan.section_not_found')
  openCustomer(context, customer)
  const may = (one: Action) => basesFor(context.ability, one, 'PlanPart', section).length > 0
  if (may(action)) return section
  throw new Refusal(may('read') ? 'access.denied' : 'plan.section_not_found')
}
