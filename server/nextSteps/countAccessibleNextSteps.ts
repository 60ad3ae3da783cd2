import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'

/** How many next steps under these ids the actor may read, done ones too. */
export const countAccessibleNextSteps = (context: Pick<Context, 'ability'>, customerIds: string[]): Promise<number> =>
  findAccessible(context, 'read', NextStepModel, {
    customerId: { $in: customerIds },
  } as QueryFilter<NextStepRecord>).countDocuments()
