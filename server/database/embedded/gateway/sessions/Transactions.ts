import type { Command } from '../commands/readCommand.ts'
import { CommandError } from '../errors/CommandError.ts'
import {
  HOST_UNREACHABLE,
  OPERATION_IN_PROGRESS,
  TRANSACTION_COMMITTED,
  TRANSACTION_TOO_OLD,
} from '../errors/errorCodes.ts'
import type { GatewayLimits } from '../gatewayLimits.ts'
import { PgConnectionLost } from '../postgres/PgConnectionLost.ts'
import type { PgPool } from '../postgres/PgPool.ts'
import type { Step, StepResult } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { askCommitOutcome } from './askCommitOutcome.ts'
import { noSuchTransaction } from './noSuchTransaction.ts'
import { sessionOf } from './sessionOf.ts'
import type { Transaction } from './Transaction.ts'
import { TRANSIENT, UNKNOWN_COMMIT } from './transactionLabels.ts'
import { withTransactionLabel } from './withTransactionLabel.ts'

/** Sessions whose last transaction's outcome is remembered, so that a repeated commit is answered truly. */
const MAX_REMEMBERED = 10_000

/**
 * Transactions by session and number, each on a PostgreSQL connection of its own from its first command to its end, in
 * REPEATABLE READ (MongoDB's snapshot). Any error aborts it, as in MongoDB; so do `endSessions`, its lifetime, a client that
 * says nothing in it for too long, and the end of the client that spoke in it last.
 */
export class Transactions {
  readonly #pool: PgPool
  readonly #readPool: PgPool
  readonly #limits: Pick<GatewayLimits, 'transactionLifetimeMs' | 'transactionIdleMs'>
  readonly #bySession = new Map<string, Transaction>()

  constructor(
    pool: PgPool,
    readPool: PgPool,
    limits: Pick<GatewayLimits, 'transactionLifetimeMs' | 'transactionIdleMs'>,
  ) {
    this.#pool = pool
    this.#readPool = readPool
    this.#limits = limits
  }

  get activeCount(): number {
    let count = 0
    for (const { state } of this.#bySession.values()) if (state === 'active') count += 1
    return count
  }

  /** Runs steps in the command's transaction, beginning it where the command says so. */
  run(command: Command, steps: readonly Step[]): Promise<StepResult[]> {
    const transaction = command.startsTransaction ? this.#begin(command) : this.#known(command)
    transaction.client = command.client
    return this.#inTurn(transaction, async () => {
      if (transaction.state === 'committed')
        throw new CommandError(TRANSACTION_COMMITTED, `Transaction ${transaction.number} is committed already.`)
      if (transaction.state !== 'active') throw noSuchTransaction('it was aborted')
      clearTimeout(transaction.idle)
      try {
        if (transaction.connection) return await transaction.connection.run(steps)
        transaction.connection = await this.#pool.acquire()
        const results = await transaction.connection.run([step(SQL.begin), ...steps])
        return results.slice(1)
      } catch (error) {
        // Without a connection nothing was begun: the client may send the same first command again.
        if (!transaction.connection) this.#forget(command, transaction)
        await this.#end(transaction, 'aborted')
        throw withTransactionLabel(error)
      } finally {
        if (transaction.state === 'active') this.#stopWhenIdle(transaction)
      }
    })
  }

  /** Resolves when committed. A commit repeated after it succeeded is answered again; an unknown one is looked up. */
  commit(command: Command): Promise<void> {
    const transaction = this.#known(command)
    return this.#inTurn(transaction, async () => {
      clearTimeout(transaction.idle)
      if (transaction.state === 'committed') return
      if (transaction.state === 'unknown') return this.#lookUp(transaction)
      if (transaction.state === 'aborted') throw noSuchTransaction('it was aborted')
      const { connection } = transaction
      if (!connection) return this.#end(transaction, 'committed')
      try {
        const [, commit] = await connection.run([step(SQL.transactionId), step(SQL.commit)], 1)
        // PostgreSQL answers COMMIT of a failed transaction by ROLLBACK.
        if (commit?.tag !== 'COMMIT') throw noSuchTransaction('it could not be committed')
        await this.#end(transaction, 'committed')
      } catch (error) {
        if (error instanceof PgConnectionLost) throw await this.#lostInCommit(transaction, error)
        await this.#end(transaction, 'aborted')
        throw withTransactionLabel(error)
      }
    })
  }

  /** Resolves when rolled back. Throws NoSuchTransaction where there is nothing to abort, as MongoDB does. */
  abort(command: Command): Promise<void> {
    const transaction = this.#known(command)
    return this.#inTurn(transaction, async () => {
      if (transaction.state === 'committed')
        throw new CommandError(TRANSACTION_COMMITTED, 'The transaction is committed already.')
      if (transaction.state !== 'active') throw noSuchTransaction('it was aborted')
      await this.#end(transaction, 'aborted')
    })
  }

  /** Aborts the transaction of this command after an answer, such as a write error, that MongoDB counts as its end. */
  async abortAfterError(command: Command): Promise<void> {
    const transaction = command.session === null ? undefined : this.#bySession.get(command.session)
    if (transaction?.number !== command.txnNumber) return
    await this.#inTurn(transaction, async () => {
      if (transaction.state === 'active') await this.#end(transaction, 'aborted')
    })
  }

  /**
   * An upsert met a key that its snapshot does not show. MongoDB calls that a write conflict, and a repetition finds the
   * document; but where another unique key is in the way it never would, so that only the first attempt may be repeated.
   */
  mayRepeatUpsert(command: Command): boolean {
    const transaction = this.#known(command)
    transaction.isOvertaken = !transaction.isRepetition
    return transaction.isOvertaken
  }

  endSession(session: string): Promise<void> {
    const transaction = this.#bySession.get(session)
    this.#bySession.delete(session)
    return transaction ? this.#stop(transaction) : Promise.resolve()
  }

  /** Stops the transactions this client spoke in last: nobody is left to end them. */
  clientGone(client: object): void {
    for (const transaction of this.#bySession.values()) {
      if (transaction.client === client && transaction.state === 'active') void this.#stop(transaction)
    }
  }

  #begin(command: Command): Transaction {
    const session = sessionOf(command)
    const number = command.txnNumber ?? 0n
    const previous = this.#bySession.get(session)
    if (previous && number < previous.number)
      throw new CommandError(TRANSACTION_TOO_OLD, `Transaction ${number} is older than ${previous.number}.`)
    if (previous && number === previous.number)
      throw new CommandError(OPERATION_IN_PROGRESS, `Transaction ${number} was started already.`)
    if (previous?.state === 'active') void this.#stop(previous)
    const transaction: Transaction = {
      number,
      state: 'active',
      xid: '',
      isOvertaken: false,
      isRepetition: previous?.isOvertaken ?? false,
      connection: undefined,
      client: command.client,
      tail: Promise.resolve(),
      lifetime: undefined,
      idle: undefined,
    }
    const { transactionLifetimeMs } = this.#limits
    transaction.lifetime = setTimeout(() => void this.#stop(transaction), transactionLifetimeMs).unref()
    this.#bySession.delete(session)
    this.#bySession.set(session, transaction)
    this.#forgetOldest()
    return transaction
  }

  #known(command: Command): Transaction {
    const transaction = this.#bySession.get(sessionOf(command))
    if (!transaction || transaction.number !== command.txnNumber) throw noSuchTransaction('it is not known')
    return transaction
  }

  #inTurn<Result>(transaction: Transaction, work: () => Promise<Result>): Promise<Result> {
    const turn = transaction.tail.then(work)
    transaction.tail = turn.catch(() => {})
    return turn
  }

  #stopWhenIdle(transaction: Transaction): void {
    transaction.idle = setTimeout(() => void this.#stop(transaction), this.#limits.transactionIdleMs).unref()
  }

  /** Ends whatever runs in it, then rolls it back. */
  async #stop(transaction: Transaction): Promise<void> {
    transaction.connection?.cancel()
    await this.#inTurn(transaction, async () => {
      if (transaction.state === 'active') await this.#end(transaction, 'aborted')
    })
  }

  async #end(transaction: Transaction, state: 'committed' | 'aborted' | 'unknown'): Promise<void> {
    transaction.state = state
    clearTimeout(transaction.lifetime)
    clearTimeout(transaction.idle)
    const { connection } = transaction
    transaction.connection = undefined
    if (!connection) return
    if (!connection.isClosed && connection.transactionStatus !== 'I')
      await connection.run([step(SQL.rollback)]).catch(() => {})
    this.#pool.release(connection)
  }

  /** The id is answered before the commit is begun: without it nothing was committed; with it the outcome can be asked. */
  async #lostInCommit(transaction: Transaction, lost: PgConnectionLost): Promise<CommandError> {
    const answered = lost.results[0]
    await this.#end(transaction, answered ? 'unknown' : 'aborted')
    transaction.xid = answered?.rows[0]?.[0]?.toString() ?? ''
    return new CommandError(HOST_UNREACHABLE, lost.message, [answered ? UNKNOWN_COMMIT : TRANSIENT])
  }

  async #lookUp(transaction: Transaction): Promise<void> {
    transaction.state = await askCommitOutcome(this.#readPool, transaction.xid)
    if (transaction.state === 'aborted') throw noSuchTransaction('it was aborted')
  }

  #forget(command: Command, transaction: Transaction): void {
    const session = sessionOf(command)
    if (this.#bySession.get(session) === transaction) this.#bySession.delete(session)
  }

  #forgetOldest(): void {
    if (this.#bySession.size <= MAX_REMEMBERED) return
    for (const [session, { state }] of this.#bySession) {
      if (state === 'active') continue
      this.#bySession.delete(session)
      return
    }
  }
}
