import { duplicateKeyError } from '../errors/duplicateKey.ts'
import { mapSqlState } from '../errors/mapSqlState.ts'
import { type FailedWrite, hasDuplicate, presentWriteErrors, readWriteErrors } from '../errors/writeErrors.ts'
import type { Gateway } from '../Gateway.ts'
import { PgError } from '../postgres/PgError.ts'
import { type Statement, type Step, step } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import type { Handler } from './Handler.ts'
import { isSingleUpsert } from './operations.ts'
import type { Command } from './readCommand.ts'
import { repeatConflicts } from './repeatConflicts.ts'
import { runSteps } from './runSteps.ts'

const DUPLICATE_KEY = 11000

const writeBatch =
  (statement: Statement): Handler =>
  (gateway, command) =>
    write(gateway, command, step(statement, command.db, command.body, command.documents))

export const insert = writeBatch(SQL.insert)
export const update = writeBatch(SQL.update)
export const remove = writeBatch(SQL.delete)
export const findAndModify: Handler = (gateway, command) =>
  write(gateway, command, step(SQL.findAndModify, command.db, command.body))

/** An upsert overtaken by another that inserted the same key: repeated, it finds what the other inserted. */
class OvertakenUpsert extends Error {
  readonly failed: FailedWrite

  constructor(failed: FailedWrite) {
    super('An upsert met a document inserted meanwhile.')
    this.failed = failed
  }
}

async function write(gateway: Gateway, command: Command, one: Step): Promise<Buffer> {
  try {
    if (command.isTransaction) return await writeInTransaction(gateway, command, one)
    return await repeatConflicts(gateway, command, () => writeAlone(gateway, command, one), isOvertaken(command))
  } catch (error) {
    if (error instanceof OvertakenUpsert) return presentWriteErrors(gateway, command, error.failed)
    throw await explainDuplicate(gateway, command, error)
  }
}

async function writeAlone(gateway: Gateway, command: Command, one: Step): Promise<Buffer> {
  const { answer, failed } = await send(gateway, command, one)
  if (!failed) return answer
  if (hasDuplicate(failed) && isSingleUpsert(command)) throw new OvertakenUpsert(failed)
  return presentWriteErrors(gateway, command, failed)
}

/** In a transaction any write error is the end of it, as in MongoDB. */
async function writeInTransaction(gateway: Gateway, command: Command, one: Step): Promise<Buffer> {
  const { answer, failed } = await send(gateway, command, one)
  if (!failed) return answer
  await gateway.transactions.abortAfterError(command)
  return presentWriteErrors(gateway, command, failed)
}

async function send(gateway: Gateway, command: Command, one: Step): Promise<{ answer: Buffer; failed: FailedWrite | undefined }> {
  const [result] = await runSteps(gateway, command, [one])
  const [answer, success] = result?.rows[0] ?? []
  if (!answer) throw new Error(`The database engine gave no answer to ${command.name}.`)
  return { answer, failed: success?.[0] === 0 ? readWriteErrors(answer) : undefined }
}

const isOvertaken = (command: Command) => (error: unknown) =>
  error instanceof OvertakenUpsert || (isDuplicate(error) && isSingleUpsert(command))

const isDuplicate = (error: unknown): error is PgError =>
  error instanceof PgError && mapSqlState(error.sqlState, error.message).code === DUPLICATE_KEY

/** findAndModify fails as a whole where insert and update list write errors: its duplicate key is told here. */
const explainDuplicate = async (gateway: Gateway, command: Command, error: unknown): Promise<unknown> =>
  isDuplicate(error) ? duplicateKeyError(gateway, command, error.message, 0) : error
