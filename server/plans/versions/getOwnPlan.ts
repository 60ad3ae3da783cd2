import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { getOpenPlan } from '../getOpenPlan.ts'
import type { PlanRecord } from '../PlanRecord.ts'
import type { PlanSection } from '../PlanSection.ts'
import { planRights } from '../planRights.ts'

/** A plan as its customer's own people have it, with its sections that they may read; plan.not_found for everybody else. */
export const getOwnPlan = async (
  context: Context,
  planId: string,
): Promise<{ plan: PlanRecord; sections: PlanSection[] }> => {
  const { plan, sections } = await getOpenPlan(context, planId)
  if (!planRights.mayChange(context, plan.customerId)) throw new Refusal('plan.not_found')
  const isOpen = (section: PlanSection) => basesFor(context.ability, 'read', 'PlanPart', section).length > 0
  return { plan, sections: sections.filter(isOpen) }
}
