import type { PlanSection } from './PlanSection.ts'
import { PlanSectionModel } from './planSectionModel.ts'

/** The sections of these ids that are there, in no order; whose they are and who may see them the caller asks. */
export const sectionsByIds = (ids: readonly string[]): Promise<PlanSection[]> =>
  PlanSectionModel.find({ _id: { $in: ids } }).lean<PlanSection[]>()
