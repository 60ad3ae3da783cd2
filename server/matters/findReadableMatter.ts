import type { Context } from '#server/access/Context.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** One matter that the actor may read, for another feature's use; null otherwise. Its customer has been opened to the question. */
export const findReadableMatter = async (
  { ability }: Pick<Context, 'ability'>,
  matterId: string,
): Promise<Matter | null> => {
  const matter = await MatterModel.findById(matterId).lean<Matter>()
  return matter && basesFor(ability, 'read', 'Matter', matter).length > 0 ? matter : null
}
