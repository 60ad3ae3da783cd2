import type { PlanSection } from './PlanSection.ts'
import { PlanSectionModel } from './planSectionModel.ts'

/** Nearer than this, halving the way between two neighbours soon finds nothing. */
const NEAREST = 1e-6

/** The sections of a plan with room between any two of them: numbered anew, in the same order, once halves have become too small. */
export const spaceApart = async (sections: readonly PlanSection[]): Promise<PlanSection[]> => {
  const inOrder = [...sections].sort((one, other) => one.place - other.place)
  const isTight = inOrder.some(({ place }, at) => place - (inOrder[at - 1]?.place ?? -1) < NEAREST && at > 0)
  if (!isTight) return inOrder
  await PlanSectionModel.bulkWrite(
    inOrder.map(({ _id }, place) => ({ updateOne: { filter: { _id }, update: { $set: { place } } } })),
  )
  return inOrder.map((section, place) => ({ ...section, place }))
}
