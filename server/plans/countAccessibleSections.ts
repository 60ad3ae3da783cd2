import type { Context } from '#server/access/Context.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { PlanPart } from '#shared/access/PlanPart.ts'
import type { PlanSection } from './PlanSection.ts'
import { PlanSectionModel } from './planSectionModel.ts'

/** How many plans under these ids the actor may read something of, and how many sections of each part that has one. */
export const countAccessibleSections = async (
  { ability }: Pick<Context, 'ability'>,
  customerIds: readonly string[],
): Promise<{ plans: number; parts: { part: PlanPart; count: number }[] }> => {
  const sections = await PlanSectionModel.find({ customerId: { $in: customerIds } }).lean<PlanSection[]>()
  const open = sections.filter((section) => basesFor(ability, 'read', 'PlanPart', section).length > 0)
  return {
    plans: new Set(open.map(({ planId }) => planId)).size,
    parts: PlanPart.options
      .map((part) => ({ part, count: open.filter((section) => section.part === part).length }))
      .filter(({ count }) => count > 0),
  }
}
