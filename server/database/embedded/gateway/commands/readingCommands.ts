import type { Statement } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { explain } from './explain.ts'
import { getMore } from './getMore.ts'
import type { Handler } from './Handler.ts'
import { openCursor } from './openCursor.ts'
import { runForDocument } from './runForDocument.ts'

const askOnce =
  (statement: Statement): Handler =>
  (gateway, command) =>
    runForDocument(gateway, command, step(statement, command.db, command.body))

/** Commands that read documents. `count` without a query is the engine's estimate, as MongoDB's is. */
export const READING_COMMANDS: Record<string, Handler> = {
  find: openCursor(SQL.find),
  aggregate: openCursor(SQL.aggregate),
  listCollections: openCursor(SQL.listCollections),
  listIndexes: openCursor(SQL.listIndexes),
  getMore,
  count: askOnce(SQL.count),
  distinct: askOnce(SQL.distinct),
  explain,
}
