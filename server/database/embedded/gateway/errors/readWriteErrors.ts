import type { Document } from 'bson'
import { decodeDocument } from '../wire/decodeDocument.ts'
import type { CommandError } from './CommandError.ts'
import { mapSqlState } from './mapSqlState.ts'
import { unpackSqlState } from './unpackSqlState.ts'

/** LockTimeout and WriteConflict are the command's own errors, not one operation's: MongoDB tells them at the top. */
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
