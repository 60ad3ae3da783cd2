import { CommandError } from '../errors/CommandError.ts'
import type { Gateway } from '../Gateway.ts'
import { type Statement, step } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import type { Handler } from './Handler.ts'
import type { Command } from './readCommand.ts'
import { runForDocument, runSteps } from './runSteps.ts'

/** `$or` and `$in` need the composite planner to use an index for filter and sort; with `$text` it fails. */
function needsCompositePlanner({ body }: Command): boolean {
  return (body.includes('$or\0') || body.includes('$in\0')) && !body.includes('$text\0')
}

/** A command whose answer is the first page of a cursor. */
export const openCursor =
  (statement: Statement): Handler =>
  async (gateway, command) => {
    gateway.cursors.checkRoom()
    const [result] = await runSteps(gateway, command, [step(statement, command.db, command.body)], needsCompositePlanner(command))
    const [page, continuation, persist, id] = result?.rows[0] ?? []
    if (!page) throw new Error(`The database engine gave no answer to ${command.name}.`)
    if (continuation && id) keepCursor(gateway, command, continuation, persist?.[0] === 1, id.readBigInt64BE())
    return page
  }

function keepCursor(gateway: Gateway, command: Command, continuation: Buffer, isOnConnection: boolean, id: bigint): void {
  if (isOnConnection && !command.isTransaction) {
    throw new CommandError(1, 'The engine keeps this cursor on its connection: set documentdb.useFileBasedPersistedCursors = on.')
  }
  gateway.cursors.add(id, command.db, command.session, Buffer.from(continuation))
}

export const getMore: Handler = async (gateway, command) => {
  if (command.cursorId === null) throw new CommandError(14, 'getMore needs the id of a cursor, as a 64-bit integer.')
  const cursor = gateway.cursors.take(command.cursorId, command.db)
  let next: Buffer | null = null
  try {
    const more = step(SQL.getMore, command.db, command.body, cursor.continuation)
    const [result] = await runSteps(gateway, command, [more])
    const [page, continuation] = result?.rows[0] ?? []
    if (!page) throw new Error('The database engine gave no answer to getMore.')
    next = continuation ? Buffer.from(continuation) : null
    return page
  } finally {
    gateway.cursors.give(cursor, next)
  }
}

export const count: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.count, command.db, command.body), needsCompositePlanner(command))

export const distinct: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.distinct, command.db, command.body), needsCompositePlanner(command))

export const find = openCursor(SQL.find)
export const aggregate = openCursor(SQL.aggregate)
export const listCollections = openCursor(SQL.listCollections)
export const listIndexes = openCursor(SQL.listIndexes)
