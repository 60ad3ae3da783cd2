import { openBytes } from '#server/database/bytes/openBytes.ts'
import type { StoredFile } from '#shared/contracts/StoredFile.ts'
import { fileTypes } from '#shared/uploads/fileTypes.ts'
import type { DocumentRecord } from './DocumentRecord.ts'

/** The file of a document, to be sent; the caller has decided who may have it, and noted that for the read log. */
export const fileOfDocument = ({ name, type, size, bytesId }: DocumentRecord): StoredFile => ({
  name,
  media: fileTypes[type].media,
  size,
  bytes: openBytes(bytesId),
})
