import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanRecord } from './PlanRecord.ts'
import type { PlanSection } from './PlanSection.ts'
import { planRights } from './planRights.ts'

/** A plan as its viewer sees it, of its sections those that are open to them; noted for the read log. */
export const presentPlan = (
  context: Context,
  plan: PlanRecord,
  sections: readonly PlanSection[],
): z.input<typeof Plan> => {
  const open = sections
    .map((section) => ({ section, bases: basesFor(context.ability, 'read', 'PlanPart', section) }))
    .filter(({ bases }) => bases.length > 0)
  for (const { section, bases } of open)
    recordRead(context, { customerId: section.customerId, recordId: section._id, class: section.class, bases })
  const may = (action: 'comment' | 'edit', section: PlanSection) =>
    basesFor(context.ability, action, 'PlanPart', section).length > 0
  return {
    ...{ planId: plan._id, customerId: plan.customerId, template: plan.template, name: plan.name },
    ...{ current: plan.current, begunAt: plan.createdAt.toISOString(), version: plan.version },
    sections: open
      .sort((one, other) => one.section.place - other.section.place)
      .map(({ section }) => ({
        ...{ sectionId: section._id, planId: section.planId, part: section.part, key: section.key },
        ...{ title: section.title, version: section.version },
        mayComment: may('comment', section),
        mayEdit: may('edit', section),
      })),
    mayChange: planRights.mayChange(context, plan.customerId),
  }
}
