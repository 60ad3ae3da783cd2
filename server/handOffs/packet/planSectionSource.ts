import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { PlanSection } from '#server/plans/PlanSection.ts'
import { presentPlanSection } from '#server/plans/presentPlanSection.ts'
import { sectionsByIds } from '#server/plans/sectionsByIds.ts'
import { keepGlance } from '#server/plans/versions/keepGlance.ts'
import { writtenSectionsOf } from '#server/plans/writtenSectionsOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { filled } from './filled.ts'
import type { PacketSource } from './PacketSource.ts'

/**
 * Sections of the customer's own plans in which something is written, as they read without a plan's page: their comments and
 * versions stay where they are. Class plan: they go by the customer's grant to the receiver, or their yes.
 */
export const planSectionSource: PacketSource<PlanSection> = {
  subject: 'PlanPart',
  candidates: async ({ ability }, { customer }) => {
    const written = await writtenSectionsOf(recordIdsOf(customer))
    return written.filter((one) => basesFor(ability, 'read', 'PlanPart', one).length > 0).map(({ _id }) => _id)
  },
  load: async ({ customer }, recordIds) => {
    const ids = recordIdsOf(customer)
    const sections = (await sectionsByIds(recordIds)).filter(({ customerId }) => ids.includes(customerId))
    return new Map(sections.map((section) => [section._id, section]))
  },
  present: async (theirs, _about, section) => {
    const shown = await presentPlanSection(theirs, section)
    return shown
      ? filled({ plan: shown.plan, section: shown.title, written: shown.written, figures: shown.figures })
      : []
  },
  keepSeen: async (viewer, section, shown) => {
    if (shown.some(({ field }) => field === 'written' || field === 'figures')) await keepGlance(viewer, section)
  },
}
