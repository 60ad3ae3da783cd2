import { EventPositionModel } from './eventPositionModel.ts'

/** The position of the latest placed event; 0 in an empty log. */
export const lastPosition = async (): Promise<number> => {
  const last = await EventPositionModel.findOne({}).sort({ _id: -1 }).lean()
  return last?._id ?? 0
}
