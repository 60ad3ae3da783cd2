import { MatterModel } from './matterModel.ts'

/** An organisation has taken a matter on beside the one that is responsible, in the running transaction. It opens nothing to it. */
export const serveMatter = async (matterId: string, organisationId: string): Promise<void> => {
  await MatterModel.updateOne(
    { _id: matterId, organisationId: { $ne: organisationId } },
    { $addToSet: { servedBy: organisationId }, $inc: { version: 1 } },
  )
}
