import type { Matter } from '#server/matters/Matter.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import type { MatterId } from '#shared/ids/MatterId.ts'

/** A matter of the demo by its need, which is there once. */
export const findDemoMatter = async (need: string): Promise<MatterId> => {
  const matter = await MatterModel.findOne({ need }).lean<Matter>()
  if (!matter) throw new Error(`The demo has no matter ${need}`)
  return matter._id as MatterId
}
