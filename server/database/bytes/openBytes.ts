import type { Readable } from 'node:stream'
import type { mongo } from 'mongoose'
import { bytesBucket } from './bytesBucket.ts'

/** Read bytes as a stream, from the beginning; it fails where they are gone. Who may is for the caller to have decided. */
export const openBytes = (bytesId: string): Readable =>
  bytesBucket().openDownloadStream(bytesId as unknown as mongo.ObjectId)
