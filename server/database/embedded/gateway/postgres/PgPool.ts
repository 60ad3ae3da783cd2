import { CommandError } from '../errors/CommandError.ts'
import { EXCEEDED_TIME_LIMIT, OVERLOADED, SHUTDOWN_IN_PROGRESS } from '../errors/errorCodes.ts'
import { PgConnection, type PgConnectionOptions } from './PgConnection.ts'
import { PgError } from './PgError.ts'

export type PgPoolOptions = PgConnectionOptions & {
  maxConnections: number
  /** Requests that may wait for a connection; the next one is refused at once. */
  maxWaiting: number
  maxWaitMs: number
  /** A connection unused for so long is closed. */
  idleMs: number
}

type Waiter = { resolve: (connection: PgConnection) => void; reject: (error: Error) => void; deadline: number }

const SWEEP_MS = 1000
/** PostgreSQL recovers from a crash of one of its processes by itself, within a second or so. */
const STARTING_UP = '57P03'
const RETRY_MS = 100

/**
 * Connections to PostgreSQL, opened when needed up to a maximum, the last used first: a warm backend answers faster.
 * Who finds none waits in a bounded queue, in order; over the bound or the time the answer is a clear, retryable error.
 */
export class PgPool {
  readonly #options: PgPoolOptions
  readonly #all = new Set<PgConnection>()
  readonly #idle: { connection: PgConnection; since: number }[] = []
  #waiting: Waiter[] = []
  #opening = 0
  #isClosed = false
  readonly #sweeper: NodeJS.Timeout

  constructor(options: PgPoolOptions) {
    this.#options = options
    this.#sweeper = setInterval(() => this.#sweep(), SWEEP_MS).unref()
  }

  get figures() {
    return { connections: this.#all.size, idle: this.#idle.length, waiting: this.#waiting.length }
  }

  /** A connection of one's own until `release`. Rejects with OVERLOADED when too many wait, with EXCEEDED_TIME_LIMIT after too long. */
  acquire(): Promise<PgConnection> | PgConnection {
    const idle = this.#idle.pop()
    if (idle) return idle.connection
    if (this.#isClosed) throw new CommandError(SHUTDOWN_IN_PROGRESS, 'The embedded database is stopping.')
    if (this.#waiting.length >= this.#options.maxWaiting) throw overloaded(this.#waiting.length)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject, deadline: Date.now() + this.#options.maxWaitMs })
      this.#openForWaiting()
    })
  }

  /** Gives a connection back; one that is not reusable (cancelled, in a transaction, or ended) is closed instead of used again. */
  release(connection: PgConnection): void {
    if (!connection.isReusable || this.#isClosed) {
      connection.close()
      return
    }
    const waiter = this.#waiting.shift()
    if (waiter) waiter.resolve(connection)
    else this.#idle.push({ connection, since: Date.now() })
  }

  close(): void {
    this.#isClosed = true
    clearInterval(this.#sweeper)
    for (const waiter of this.#waiting)
      waiter.reject(new CommandError(SHUTDOWN_IN_PROGRESS, 'The embedded database is stopping.'))
    this.#waiting = []
    for (const connection of this.#all) connection.close()
  }

  #openForWaiting(): void {
    const { maxConnections } = this.#options
    while (this.#opening < this.#waiting.length && this.#all.size + this.#opening < maxConnections) {
      this.#opening += 1
      PgConnection.open(this.#options).then(
        (connection) => this.#opened(connection),
        (error: Error) => this.#openFailed(error),
      )
    }
  }

  #opened(connection: PgConnection): void {
    this.#opening -= 1
    this.#all.add(connection)
    connection.onClose = () => this.#forget(connection)
    this.release(connection)
  }

  #openFailed(error: Error): void {
    this.#opening -= 1
    // With connections in use the waiting will be served by them; without any nobody would ever serve them.
    if (this.#all.size > 0) return
    if (error instanceof PgError && error.sqlState === STARTING_UP) {
      setTimeout(() => this.#openForWaiting(), RETRY_MS)
      return
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const waiter of waiting) waiter.reject(error)
  }

  #forget(connection: PgConnection): void {
    this.#all.delete(connection)
    const index = this.#idle.findIndex((idle) => idle.connection === connection)
    if (index >= 0) this.#idle.splice(index, 1)
    if (!this.#isClosed) this.#openForWaiting()
  }

  #sweep(): void {
    const now = Date.now()
    while (this.#waiting[0] && this.#waiting[0].deadline <= now) {
      const seconds = this.#options.maxWaitMs / 1000
      this.#waiting
        .shift()
        ?.reject(
          new CommandError(EXCEEDED_TIME_LIMIT, `No connection to the database engine was free for ${seconds} s.`),
        )
    }
    const longUnused = this.#idle.filter(({ since }) => now - since > this.#options.idleMs)
    for (const { connection } of longUnused) connection.close()
  }
}

function overloaded(waiting: number): CommandError {
  const message = `The embedded database is overloaded: ${waiting} requests are waiting already. Try again later.`
  return new CommandError(OVERLOADED, message, ['SystemOverloadedError', 'RetryableError'])
}
