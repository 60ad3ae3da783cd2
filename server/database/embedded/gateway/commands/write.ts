import { CommandError } from '../errors/CommandError.ts'
import { duplicateKeyError } from '../errors/duplicateKeyError.ts'
import { DUPLICATE_KEY, WRITE_CONFLICT } from '../errors/errorCodes.ts'
import { presentWriteErrors } from '../errors/presentWriteErrors.ts'
import { type FailedWrite, readWriteErrors } from '../errors/readWriteErrors.ts'
import { toCommandError } from '../errors/toCommandError.ts'
import type { Gateway } from '../Gateway.ts'
import type { Step } from '../postgres/Statement.ts'
import { TRANSIENT } from '../sessions/transactionLabels.ts'
import { withTransactionLabel } from '../sessions/withTransactionLabel.ts'
import { operationsOf } from './operationsOf.ts'
import type { Command } from './readCommand.ts'
import { repeatConflicts } from './repeatConflicts.ts'
import { runSteps } from './runSteps.ts'

const FALSE = 0

/** A write as it ended: the engine's answer, and its write errors where there were some. */
type Written = { answer: Buffer; failed: FailedWrite | undefined }

/**
 * Runs insert, update, delete or findAndModify. Outside transactions conflicts are repeated, and so is a single upsert
 * that was overtaken by another: repeated, it finds what the other inserted. In a transaction any error is its end.
 */
export async function write(gateway: Gateway, command: Command, one: Step): Promise<Buffer> {
  try {
    const written = command.isTransaction
      ? await writeInTransaction(gateway, command, one)
      : await repeatConflicts(gateway, command, () => send(gateway, command, one), isOvertakenBy(command))
    return written.failed ? await presentWriteErrors(gateway, command, written.failed) : written.answer
  } catch (error) {
    // findAndModify fails as a whole where insert and update list write errors.
    const told = toCommandError(error)
    if (told?.code !== DUPLICATE_KEY) throw error
    throw await duplicateKeyError(gateway, command, told.message, 0)
  }
}

/** Write errors that the engine lists in its answer have not ended PostgreSQL's transaction: that is done here. */
async function writeInTransaction(gateway: Gateway, command: Command, one: Step): Promise<Written> {
  try {
    const written = await send(gateway, command, one)
    if (!written.failed) return written
    await gateway.transactions.abortAfterError(command)
    if (isDuplicate(written)) repeatOvertaken(gateway, command)
    return written
  } catch (error) {
    await gateway.transactions.abortAfterError(command)
    if (toCommandError(error)?.code === DUPLICATE_KEY) repeatOvertaken(gateway, command)
    throw withTransactionLabel(error)
  }
}

function repeatOvertaken(gateway: Gateway, command: Command): void {
  if (!isSingleUpsert(command) || !gateway.transactions.mayRepeatUpsert(command)) return
  const message = 'Write conflict: another operation inserted the document meanwhile. Repeat the transaction.'
  throw new CommandError(WRITE_CONFLICT, message, [TRANSIENT])
}

async function send(gateway: Gateway, command: Command, one: Step): Promise<Written> {
  const [result] = await runSteps(gateway, command, [one])
  const [answer, success] = result?.rows[0] ?? []
  if (!answer) throw new Error(`The database engine gave no answer to ${command.name}.`)
  return { answer, failed: success?.[0] === FALSE ? readWriteErrors(answer) : undefined }
}

const isDuplicate = ({ failed }: Written): boolean =>
  failed?.errors.some(({ error }) => error.code === DUPLICATE_KEY) ?? false

const isOvertakenBy = (command: Command) => (ended: Written | { error: unknown }) => {
  const met = 'error' in ended ? toCommandError(ended.error)?.code === DUPLICATE_KEY : isDuplicate(ended)
  return met && isSingleUpsert(command)
}

/** One operation that inserts where it finds nothing: it can be repeated as a whole. */
function isSingleUpsert(command: Command): boolean {
  const operations = operationsOf(command)
  return operations.length === 1 && operations[0]?.upsert === true
}
