import type { PlanSection } from './PlanSection.ts'
import { PlanSectionModel } from './planSectionModel.ts'

/** All sections of these plans, in order; the caller shows those that the rules open. */
export const sectionsOf = (planIds: readonly string[]): Promise<PlanSection[]> =>
  PlanSectionModel.find({ planId: { $in: planIds } })
    .sort({ planId: 1, place: 1 })
    .lean<PlanSection[]>()
