import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { calculateSensitivity } from '#shared/calculations/calculateSensitivity.ts'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { planResults } from '../calculations/planResults.ts'
import { getOpenPlan } from '../getOpenPlan.ts'
import type { PlanSection } from '../PlanSection.ts'
import { keepGlance } from '../versions/keepGlance.ts'
import { exportedSection } from './exportedSection.ts'

/** A plan with everything that is open to the actor, and nothing else; each section of it is noted for the read log, and how a guest saw it is kept. */
export const gatherPlan = async (context: Context, planId: string): Promise<PlanExport> => {
  const { plan, sections, customer } = await getOpenPlan(context, planId)
  const basesOf = (section: PlanSection) => basesFor(context.ability, 'read', 'PlanPart', section)
  const open = sections.filter((section) => basesOf(section).length > 0)
  const results = await planResults(sections)
  const gathered: PlanExport['sections'] = []
  for (const section of open) {
    const { customerId, _id, class: dataClass } = section
    recordRead(context, { customerId, recordId: _id, class: dataClass, bases: basesOf(section) })
    gathered.push(await exportedSection(context, { plan, section, results }))
    await keepGlance(context, section)
  }
  const isCalculationOpen = results !== null && open.some(({ _id }) => _id === results.section._id)
  return {
    ...{ format: 'y-crm.plan/1', language: context.language },
    ...{ exportedAt: new Date().toISOString(), exportedBy: context.actor.name },
    extract: open.length < sections.length,
    plan: { planId, name: plan.name, template: plan.template, begunAt: plan.createdAt.toISOString() },
    customer: { name: customer.name, businessId: customer.businessId ?? null },
    sections: gathered,
    calculation: isCalculationOpen
      ? {
          ...{ sectionId: results.section._id, inputs: results.inputs, results: results.results },
          sensitivity: calculateSensitivity(results.inputs),
        }
      : null,
  }
}
