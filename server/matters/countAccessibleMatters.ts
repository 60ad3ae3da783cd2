import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** How many matters under these ids the actor may read, ended ones too. */
export const countAccessibleMatters = (context: Pick<Context, 'ability'>, customerIds: string[]): Promise<number> =>
  findAccessible(context, 'read', MatterModel, {
    customerId: { $in: customerIds },
  } as QueryFilter<Matter>).countDocuments()
