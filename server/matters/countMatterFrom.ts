import { MatterModel } from './matterModel.ts'

/** A matter was used later than it ended: its years are counted from here. */
export const countMatterFrom = async (matterId: string, countedFrom: Date): Promise<void> => {
  await MatterModel.updateOne({ _id: matterId }, { $set: { countedFrom } })
}
