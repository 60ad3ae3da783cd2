import { SectionTextModel } from './live/sectionTextModel.ts'
import { SectionUpdateModel } from './live/sectionUpdateModel.ts'
import type { PlanRecord } from './PlanRecord.ts'
import type { PlanSection } from './PlanSection.ts'
import { PlanModel } from './planModel.ts'
import { sectionsOf } from './sectionsOf.ts'

/** The sections of customers' plans in which anything was ever written, of the current plan first, then of the latest; who may see them the caller asks. */
export const writtenSectionsOf = async (customerIds: readonly string[]): Promise<PlanSection[]> => {
  const plans = await PlanModel.find({ customerId: { $in: customerIds } }, { _id: 1 })
    .sort({ current: -1, createdAt: -1 })
    .lean<Pick<PlanRecord, '_id'>[]>()
  const byPlan = Map.groupBy(await sectionsOf(plans.map(({ _id }) => _id)), ({ planId }) => planId)
  const sections = plans.flatMap(({ _id }) => byPlan.get(_id) ?? [])
  const ids = sections.map(({ _id }) => _id)
  const texts = await SectionTextModel.find({ _id: { $in: ids } }, { _id: 1 }).lean<{ _id: string }[]>()
  const updates = await SectionUpdateModel.find({ sectionId: { $in: ids } }, { sectionId: 1 }).lean<
    { sectionId: string }[]
  >()
  const written = new Set([...texts.map(({ _id }) => _id), ...updates.map(({ sectionId }) => sectionId)])
  return sections.filter(({ _id }) => written.has(_id))
}
