import { storeBytes } from '#server/database/bytes/storeBytes.ts'
import { hasIdentityCode } from '#shared/events/hasIdentityCode.ts'
import type { Language } from '#shared/languages/Language.ts'
import { problemOf } from '../problemOf.ts'
import { Refusal } from '../Refusal.ts'
import { fileTypeOf } from './fileTypeOf.ts'
import type { ReceivedFile } from './ReceivedFile.ts'
import type { StoredUpload } from './StoredUpload.ts'
import { safeFileName } from './safeFileName.ts'
import { scannerInUse } from './scanning/scannerInUse.ts'

type Problem = Parameters<typeof problemOf>[0]

const invalid = (problem: Problem, language: Language): Refusal => {
  const wrong = { field: 'file', problem: problemOf(problem, language) }
  return new Refusal('request.invalid', { values: wrong, fields: [wrong] })
}

/** Check what came: that it is a file of a kind that is taken, by its content, and no malware; then store it, for a command to keep. */
export const storeUpload = async (received: ReceivedFile | null, language: Language): Promise<StoredUpload> => {
  if (!received) throw invalid('file_missing', language)
  const { bytes } = received
  if (bytes.byteLength === 0) throw invalid('file_empty', language)
  const type = await fileTypeOf(bytes, received.name)
  if (!type)
    throw new Refusal('upload.type', { fields: [{ field: 'file', problem: problemOf('file_type', language) }] })
  const name = safeFileName(received.name, type)
  if (hasIdentityCode(name)) throw invalid('identity_code', language)
  const found = await scannerInUse.scan(bytes).catch(() => {
    throw new Refusal('upload.not_scanned')
  })
  if (found !== null) throw new Refusal('upload.infected', { fields: [{ field: 'file', problem: found }] })
  const { _id: bytesId, size, sha256 } = await storeBytes(bytes)
  return { bytesId, name, type, size, sha256 }
}
