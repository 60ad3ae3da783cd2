import { PathModel } from './pathModel.ts'

/** Let retention count a path's years from another moment. */
export const countPathFrom = async (pathId: string, countedFrom: Date): Promise<void> => {
  await PathModel.updateOne({ _id: pathId }, { $set: { countedFrom } })
}
