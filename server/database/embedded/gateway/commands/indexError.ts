import type { Document } from 'bson'
import { CommandError } from '../errors/CommandError.ts'
import { CANNOT_CREATE_INDEX } from '../errors/errorCodes.ts'
import { mapSqlState } from '../errors/mapSqlState.ts'
import { unpackSqlState } from '../errors/unpackSqlState.ts'

/** The error in an answer about indexes: of its one shard (`raw`), or at its top. */
export function indexError(answer: Document): CommandError {
  const told: Document = Object.values(answer.raw ?? {})[0] ?? answer
  const message = String(told.errmsg ?? 'The index could not be built.')
  const code = Number(told.code ?? 0)
  return code === 0 ? new CommandError(CANNOT_CREATE_INDEX, message) : mapSqlState(unpackSqlState(code), message)
}
