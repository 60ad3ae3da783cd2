import { currentTransaction } from '../currentTransaction.ts'
import { KeptBytesModel } from './keptBytesModel.ts'
import { removeBytes } from './removeBytes.ts'

/**
 * Let bytes go, in the transaction of the record that named them: they are removed once it is committed, and at the latest
 * by the next sweep.
 */
export const releaseBytes = async (bytesIds: string[]): Promise<void> => {
  const transaction = currentTransaction.getStore()
  if (!transaction) throw new Error('Bytes are released in the transaction of the record that named them')
  if (bytesIds.length === 0) return
  await KeptBytesModel.updateMany({ _id: { $in: bytesIds } }, { $set: { state: 'leaving' } })
  transaction.afterCommit.push(() => {
    removeBytes(bytesIds).catch(() => {})
  })
}
