import type { Customer } from '#server/customers/Customer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { MergeId } from '#shared/ids/MergeId.ts'
import { UNDO_DAYS } from './founderLimits.ts'
import { MergeModel, type MergeRecord } from './mergeModel.ts'

const DAY = 24 * 60 * 60 * 1000

type Joined = Pick<MergeRecord, 'kind' | 'businessId' | 'name' | 'by'> & {
  before: { kept: Customer; absorbed: Customer | null }
  at: Date
}

/** Keep what undoing needs, in the transaction of the joining. */
export const keepMerge = async ({ before, at, ...said }: Joined): Promise<MergeRecord> => {
  const merge: MergeRecord = {
    _id: newId<MergeId>('mrg'),
    ...said,
    keptId: before.kept._id,
    absorbedId: before.absorbed?._id ?? null,
    at,
    undoUntil: new Date(at.getTime() + UNDO_DAYS * DAY),
    state: 'standing',
    before,
  }
  await insertDocuments(MergeModel, [merge])
  return merge
}
