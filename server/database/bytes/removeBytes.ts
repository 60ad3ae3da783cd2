import { BytesChunkModel } from './bytesChunkModel.ts'
import { BytesFileModel } from './bytesFileModel.ts'
import { KeptBytesModel } from './keptBytesModel.ts'

/** Remove bytes that are leaving. Their note goes last: cut off before that, the next sweep finds it again and goes on. */
export const removeBytes = async (bytesIds: string[]): Promise<void> => {
  const leaving = await KeptBytesModel.find({ _id: { $in: bytesIds }, state: 'leaving' }, { _id: 1 }).lean()
  const ids = leaving.map(({ _id }) => _id)
  if (ids.length === 0) return
  await BytesChunkModel.deleteMany({ files_id: { $in: ids } })
  await BytesFileModel.deleteMany({ _id: { $in: ids } })
  await KeptBytesModel.deleteMany({ _id: { $in: ids } })
}
