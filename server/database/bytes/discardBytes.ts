import { KeptBytesModel } from './keptBytesModel.ts'
import { removeBytes } from './removeBytes.ts'

/** Remove stored bytes whose command was refused; what a record keeps stays. */
export const discardBytes = async (bytesId: string): Promise<void> => {
  await KeptBytesModel.updateOne({ _id: bytesId, state: 'stored' }, { $set: { state: 'leaving' } })
  await removeBytes([bytesId])
}
