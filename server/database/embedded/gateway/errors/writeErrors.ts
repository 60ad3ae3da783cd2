import type { Document } from 'bson'
import type { Command } from '../commands/readCommand.ts'
import type { Gateway } from '../Gateway.ts'
import { decodeDocument, encodeDocument } from '../wire/bsonCodec.ts'
import type { CommandError } from './CommandError.ts'
import { duplicateKeyError } from './duplicateKey.ts'
import { mapSqlState } from './mapSqlState.ts'
import { unpackSqlState } from './sqlState.ts'

const DUPLICATE_KEY = 11000

/** Errors that are the command's own, not one operation's: MongoDB tells them at the top. LockTimeout, WriteConflict. */
const COMMAND_ERRORS = new Set([24, 112])

/** The engine's answer to a batch that had write errors, and those errors in MongoDB's terms. */
export type FailedWrite = { answer: Document; errors: { index: number; error: CommandError }[] }

/** Reads the write errors of an answer. Throws the first that concerns the whole command. */
export function readWriteErrors(bytes: Buffer): FailedWrite {
  const answer = decodeDocument(bytes)
  const errors = ((answer.writeErrors ?? []) as Document[]).map((entry) => ({
    index: Number(entry.index),
    error: mapSqlState(unpackSqlState(Number(entry.code)), String(entry.errmsg)),
  }))
  const whole = errors.find(({ error }) => COMMAND_ERRORS.has(error.code))
  if (whole) throw whole.error
  return { answer, errors }
}

export const hasDuplicate = ({ errors }: FailedWrite): boolean => errors.some(({ error }) => error.code === DUPLICATE_KEY)

/** The answer for the client: duplicate keys with their keyPattern and keyValue. */
export async function presentWriteErrors(gateway: Gateway, command: Command, { answer, errors }: FailedWrite): Promise<Buffer> {
  const writeErrors: Document[] = []
  for (const { index, error } of errors) {
    const told = error.code === DUPLICATE_KEY ? await duplicateKeyError(gateway, command, error.message, index) : error
    writeErrors.push({ index, code: told.code, errmsg: told.message, ...told.fields })
  }
  return encodeDocument({ ...answer, writeErrors })
}
