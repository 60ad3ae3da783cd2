import { CommandError } from '../errors/CommandError.ts'
import { TYPE_MISMATCH } from '../errors/errorCodes.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import type { Handler } from './Handler.ts'
import { runSteps } from './runSteps.ts'

/** The next page of a cursor. A cursor whose reading failed is closed. */
export const getMore: Handler = async (gateway, command) => {
  const { cursorId, db } = command
  if (cursorId === null) throw new CommandError(TYPE_MISMATCH, 'getMore needs the id of a cursor, a 64-bit integer.')
  const cursor = gateway.cursors.take(cursorId, db)
  let next: Buffer | null = null
  try {
    const [result] = await runSteps(gateway, command, [step(SQL.getMore, db, command.body, cursor.continuation)])
    const [page, continuation] = result?.rows[0] ?? []
    if (!page) throw new Error('The database engine gave no answer to getMore.')
    next = continuation ? Buffer.from(continuation) : null
    return page
  } finally {
    gateway.cursors.give(cursor, next)
  }
}
