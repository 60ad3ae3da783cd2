import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { mongo } from 'mongoose'
import { newId } from '../newId.ts'
import { bytesBucket } from './bytesBucket.ts'
import type { KeptBytes } from './KeptBytes.ts'
import { KeptBytesModel } from './keptBytesModel.ts'

/**
 * Store bytes before the transaction of the command that will keep them (keepBytes): GridFS knows none. Their note comes
 * first, so that whatever a fallen process leaves behind is found and swept.
 */
export const storeBytes = async (bytes: Uint8Array): Promise<KeptBytes> => {
  const stored: KeptBytes = {
    _id: newId('byt'),
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    storedAt: new Date(),
    state: 'stored',
  }
  await KeptBytesModel.create([stored])
  // GridFS takes any id, whatever its type says.
  const upload = bytesBucket().openUploadStreamWithId(stored._id as unknown as mongo.ObjectId, stored._id)
  await pipeline(Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]), upload)
  return stored
}
