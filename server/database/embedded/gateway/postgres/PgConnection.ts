import { connect, type Socket } from 'node:net'
import { FrameReader } from '../wire/FrameReader.ts'
import { bindAndExecute } from './bindAndExecute.ts'
import { cancelMessage } from './cancelMessage.ts'
import { PgConnectionLost } from './PgConnectionLost.ts'
import type { PgError } from './PgError.ts'
import { parseMessage } from './parseMessage.ts'
import * as pg from './pgMessages.ts'
import { readError } from './readError.ts'
import { readRow } from './readRow.ts'
import type { Step, StepResult } from './Statement.ts'
import { startupMessage } from './startupMessage.ts'

type Batch = {
  /** Statements sent to be prepared with this batch, and how many of them PostgreSQL has taken. */
  parses: string[]
  parsed: number
  results: StepResult[]
  rows: (Buffer | null)[][]
  error: PgError | undefined
  resolve: (results: StepResult[]) => void
  reject: (error: Error) => void
}

export type PgConnectionOptions = { socketPath: string; settings: Record<string, string> }

/**
 * One connection to PostgreSQL over its Unix socket, one batch at a time. A batch is sent in one go and ends in one Sync:
 * outside a transaction its steps succeed or fail together. Only what the gateway needs of the protocol: trust or peer
 * authentication, the extended query, binary parameters and results.
 */
export class PgConnection {
  /** Called once when the connection has ended, for whatever reason. */
  onClose: () => void = () => {}
  /** `I` idle, `T` in a transaction, `E` in a failed one. */
  transactionStatus = 'I'
  readonly #options: PgConnectionOptions
  readonly #socket: Socket
  readonly #prepared = new Set<string>()
  #cancelKey: Buffer | undefined
  #batch: Batch | undefined
  #ready: { resolve: () => void; reject: (error: Error) => void } | undefined
  #lastError: PgError | undefined
  #isClosed = false
  #isSpent = false

  private constructor(options: PgConnectionOptions) {
    this.#options = options
    const reader = new FrameReader(pg.PG_FRAME, (frame) => this.#receive(frame))
    this.#socket = connect(options.socketPath)
    this.#socket.on('connect', () => this.#socket.write(startupMessage(options.settings)))
    this.#socket.on('data', (chunk: Buffer) => reader.push(chunk))
    this.#socket.on('error', (error) => this.#end(error.message))
    this.#socket.on('close', () => this.#end('it was closed'))
  }

  /** Connects and waits until PostgreSQL is ready for a query. Rejects with PgError or PgConnectionLost. */
  static async open(options: PgConnectionOptions): Promise<PgConnection> {
    const connection = new PgConnection(options)
    await new Promise<void>((resolve, reject) => {
      connection.#ready = { resolve, reject }
    })
    return connection
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Whether it may serve somebody else. Not after a cancel, which could reach PostgreSQL late and hit the next batch. */
  get isReusable(): boolean {
    return !this.#isClosed && !this.#isSpent && !this.#batch && this.transactionStatus === 'I'
  }

  /** Runs the steps in order. `flushAfter`: the answer to that many first steps is sent before the next are run. */
  run(steps: readonly Step[], flushAfter = 0): Promise<StepResult[]> {
    if (this.#isClosed) return Promise.reject(new PgConnectionLost('The connection to the database engine is closed.'))
    if (this.#batch) return Promise.reject(new Error('A connection to the engine was given two batches at once.'))
    return new Promise((resolve, reject) => {
      const parses: string[] = []
      this.#batch = { parses, parsed: 0, results: [], rows: [], error: undefined, resolve, reject }
      this.#socket.cork()
      for (const [index, step] of steps.entries()) {
        const { statement } = step
        if (!this.#prepared.has(statement.name)) {
          this.#socket.write(parseMessage(statement))
          this.#prepared.add(statement.name)
          parses.push(statement.name)
        }
        for (const part of bindAndExecute(step)) this.#socket.write(part)
        if (index + 1 === flushAfter) this.#socket.write(pg.FLUSH)
      }
      this.#socket.write(pg.SYNC)
      this.#socket.uncork()
    })
  }

  /** Asks PostgreSQL to cancel the running batch, which then rejects with SQLSTATE 57014, if it has not ended before. */
  cancel(): void {
    const key = this.#cancelKey
    if (!key || !this.#batch || this.#isClosed) return
    this.#isSpent = true
    const socket = connect(this.#options.socketPath, () => socket.end(cancelMessage(key)))
    socket.on('error', () => {})
    socket.resume()
  }

  close(): void {
    if (this.#isClosed) return
    this.#socket.end(pg.TERMINATE)
    this.#end('it was closed by the gateway')
  }

  #receive(frame: Buffer): void {
    switch (frame[0]) {
      case pg.PARSE_COMPLETE:
        if (this.#batch) this.#batch.parsed += 1
        return
      case pg.DATA_ROW:
        this.#batch?.rows.push(readRow(frame))
        return
      case pg.COMMAND_COMPLETE:
        this.#completeStep(frame.toString('latin1', 5, frame.length - 1))
        return
      case pg.ERROR_RESPONSE:
        this.#lastError = readError(frame)
        if (this.#batch) this.#batch.error = this.#lastError
        return
      case pg.READY_FOR_QUERY:
        this.transactionStatus = String.fromCharCode(frame[5] as number)
        this.#completeBatch()
        return
      case pg.BACKEND_KEY_DATA:
        this.#cancelKey = Buffer.from(frame.subarray(5))
        return
      case pg.AUTHENTICATION:
        if (frame.readInt32BE(5) !== 0) this.#end('it asks for a password; the gateway expects a socket with trust')
        return
    }
  }

  #completeStep(tag: string): void {
    const batch = this.#batch
    if (!batch) return
    batch.results.push({ rows: batch.rows, tag })
    batch.rows = []
  }

  #completeBatch(): void {
    const batch = this.#batch
    this.#batch = undefined
    this.#ready?.resolve()
    this.#ready = undefined
    this.#lastError = undefined
    if (!batch) return
    if (batch.error) {
      // An error makes PostgreSQL skip the rest of the batch, the statements still to be prepared included.
      for (const name of batch.parses.slice(batch.parsed)) this.#prepared.delete(name)
      batch.reject(batch.error)
    } else batch.resolve(batch.results)
  }

  #end(reason: string): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#socket.destroySoon()
    const batch = this.#batch
    this.#batch = undefined
    const cause = this.#lastError?.message ?? reason
    const lost = new PgConnectionLost(`The connection to the database engine was lost: ${cause}.`, batch?.results)
    this.#ready?.reject(this.#lastError ?? lost)
    batch?.reject(lost)
    this.onClose()
  }
}
