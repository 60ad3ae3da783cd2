import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/**
 * Store what changed of a matter, in the running transaction; answers it as it is then. Of two changes at once the database
 * lets one through; the other begins again and finds what the first made of it.
 */
export const storeMatter = async (matter: Matter, changes: Partial<Matter>): Promise<Matter> => {
  const version = matter.version + 1
  await MatterModel.updateOne({ _id: matter._id, version: matter.version }, { $set: { ...changes, version } })
  return { ...matter, ...changes, version }
}
