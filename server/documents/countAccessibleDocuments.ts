import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

/** How many documents of matters under these ids the actor may read; what came with messages goes with those. */
export const countAccessibleDocuments = (context: Pick<Context, 'ability'>, customerIds: string[]): Promise<number> =>
  findAccessible(context, 'read', DocumentModel, {
    customerId: { $in: customerIds },
    messageId: null,
  } as QueryFilter<DocumentRecord>).countDocuments()
