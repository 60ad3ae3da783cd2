import { CommandError } from '../errors/CommandError.ts'
import { INTERNAL_ERROR } from '../errors/errorCodes.ts'
import type { Statement } from '../postgres/Statement.ts'
import { step } from '../postgres/step.ts'
import type { Handler } from './Handler.ts'
import { runSteps } from './runSteps.ts'

const TRUE = 1

/** A command whose answer is the first page of a cursor. A continuation means that there is more. */
export const openCursor =
  (statement: Statement): Handler =>
  async (gateway, command) => {
    gateway.cursors.checkRoom()
    const [result] = await runSteps(gateway, command, [step(statement, command.db, command.body)])
    const [page, continuation, isOnConnection, id] = result?.rows[0] ?? []
    if (!page) throw new Error(`The database engine gave no answer to ${command.name}.`)
    if (!continuation || !id) return page
    if (isOnConnection?.[0] === TRUE && !command.isTransaction) {
      const message =
        'The engine keeps this cursor on its connection: set documentdb.useFileBasedPersistedCursors = on.'
      throw new CommandError(INTERNAL_ERROR, message)
    }
    gateway.cursors.add(id.readBigInt64BE(), command.db, command.session, Buffer.from(continuation))
    return page
  }
