import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** A matter by its id, for the product's own use: asks no ability. Null: none. */
export const findMatter = (matterId: string): Promise<Matter | null> => MatterModel.findById(matterId).lean<Matter>()
