import { currentTransaction } from '../currentTransaction.ts'
import { KeptBytesModel } from './keptBytesModel.ts'

/**
 * Keep stored bytes, in the transaction of the record that names them from now on. Answers false where they are not there
 * any more, or are another record's already. Throws outside a transaction.
 */
export const keepBytes = async (bytesId: string): Promise<boolean> => {
  if (!currentTransaction.getStore()) throw new Error('Bytes are kept in the transaction of the record that names them')
  const { matchedCount } = await KeptBytesModel.updateOne(
    { _id: bytesId, state: 'stored' },
    { $set: { state: 'kept' } },
  )
  return matchedCount === 1
}
