import type { Statement } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import type { Handler } from './Handler.ts'
import { write } from './write.ts'

/** A batch: its operations stand in the command, or come beside it as a document sequence. */
const writeBatch =
  (statement: Statement): Handler =>
  (gateway, command) =>
    write(gateway, command, step(statement, command.db, command.body, command.documents))

const findAndModify: Handler = (gateway, command) =>
  write(gateway, command, step(SQL.findAndModify, command.db, command.body))

export const WRITING_COMMANDS: Record<string, Handler> = {
  insert: writeBatch(SQL.insert),
  update: writeBatch(SQL.update),
  delete: writeBatch(SQL.delete),
  findAndModify,
  findandmodify: findAndModify,
}
