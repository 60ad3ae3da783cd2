import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'
import { meetBy } from './meetBy.ts'

/** An organisation has taken a matter on beside the one that is responsible, in the running transaction. It opens nothing to it. */
export const serveMatter = async (matterId: string, organisationId: string): Promise<void> => {
  const matter = await MatterModel.findById(matterId).lean<Matter>()
  if (!matter || matter.organisationId === organisationId) return
  await MatterModel.updateOne({ _id: matterId }, { $addToSet: { servedBy: organisationId }, $inc: { version: 1 } })
  await meetBy(matter.customerId, organisationId)
}
