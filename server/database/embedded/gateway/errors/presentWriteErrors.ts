import type { Document } from 'bson'
import type { Command } from '../commands/readCommand.ts'
import type { Gateway } from '../Gateway.ts'
import { encodeDocument } from '../wire/encodeDocument.ts'
import { duplicateKeyError } from './duplicateKeyError.ts'
import { DUPLICATE_KEY } from './errorCodes.ts'
import type { FailedWrite } from './readWriteErrors.ts'

/** The answer to a batch that had write errors, duplicate keys told with their keyPattern and keyValue. */
export async function presentWriteErrors(gateway: Gateway, command: Command, failed: FailedWrite): Promise<Buffer> {
  const writeErrors: Document[] = []
  for (const { index, error } of failed.errors) {
    const isDuplicate = error.code === DUPLICATE_KEY
    const told = isDuplicate ? await duplicateKeyError(gateway, command, error.message, index) : error
    writeErrors.push({ index, code: told.code, errmsg: told.message, ...told.fields })
  }
  return encodeDocument({ ...failed.answer, writeErrors })
}
