import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PlanRecord } from './PlanRecord.ts'
import type { PlanSection } from './PlanSection.ts'
import { PlanModel } from './planModel.ts'
import { planRights } from './planRights.ts'
import { sectionsOf } from './sectionsOf.ts'

/** A plan of which at least one section is open to the actor, with all its sections and whose it is; plan.not_found where none is. */
export const getOpenPlan = async (
  context: Context,
  planId: string,
): Promise<{ plan: PlanRecord; sections: PlanSection[]; customer: Customer }> => {
  const plan = await PlanModel.findById(planId).lean<PlanRecord>()
  const customer = plan && (await findCustomer(plan.customerId))
  if (!plan || !customer) throw new Refusal('plan.not_found')
  openCustomer(context, customer)
  const sections = await sectionsOf([planId])
  const isOpen = sections.some((section) => basesFor(context.ability, 'read', 'PlanPart', section).length > 0)
  if (!isOpen && !planRights.mayChange(context, plan.customerId)) throw new Refusal('plan.not_found')
  return { plan, sections, customer }
}
