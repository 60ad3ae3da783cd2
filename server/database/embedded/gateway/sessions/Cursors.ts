import { CommandError } from '../errors/CommandError.ts'
import { CURSOR_IN_USE, CURSOR_NOT_FOUND, OVERLOADED } from '../errors/errorCodes.ts'

export type Cursor = {
  id: bigint
  db: string
  session: string | null
  /** Where the engine goes on: BSON of its own. */
  continuation: Buffer
  lastUsed: number
  isBusy: boolean
}

/** How often idle cursors are looked for, at most. */
const SWEEP_MS = 10_000

/** Open cursors by id. The engine keeps what they read; the gateway keeps where each goes on. */
export class Cursors {
  readonly #byId = new Map<bigint, Cursor>()
  readonly #maxCursors: number
  readonly #sweeper: NodeJS.Timeout

  constructor(maxCursors: number, idleMs: number, onExpired: (ids: bigint[]) => void) {
    this.#maxCursors = maxCursors
    this.#sweeper = setInterval(
      () => {
        const latest = Date.now() - idleMs
        const expired = this.#idsWhere((cursor) => !cursor.isBusy && cursor.lastUsed < latest)
        this.remove(expired)
        if (expired.length > 0) onExpired(expired)
      },
      Math.min(SWEEP_MS, idleMs),
    ).unref()
  }

  get size(): number {
    return this.#byId.size
  }

  /** Refuses, before anything is read, a command that may need one more cursor than there can be. */
  checkRoom(): void {
    if (this.#byId.size < this.#maxCursors) return
    throw new CommandError(
      OVERLOADED,
      `${this.#maxCursors} cursors are open: close cursors or read them to their end.`,
      ['SystemOverloadedError'],
    )
  }

  add(id: bigint, db: string, session: string | null, continuation: Buffer): void {
    this.#byId.set(id, { id, db, session, continuation, lastUsed: Date.now(), isBusy: false })
  }

  /** The cursor, taken for one getMore; `give` it back after. Throws CursorNotFound or CursorInUse. */
  take(id: bigint, db: string): Cursor {
    const cursor = this.#byId.get(id)
    if (!cursor || cursor.db !== db)
      throw new CommandError(
        CURSOR_NOT_FOUND,
        `Cursor ${id} is not open: it was read to its end, closed, or left idle too long.`,
      )
    if (cursor.isBusy) throw new CommandError(CURSOR_IN_USE, `Cursor ${id} is being read by another getMore.`)
    cursor.isBusy = true
    return cursor
  }

  /** Gives a taken cursor back with its new continuation, or closes it where there is none. */
  give(cursor: Cursor, continuation: Buffer | null): void {
    cursor.isBusy = false
    cursor.lastUsed = Date.now()
    if (continuation) cursor.continuation = continuation
    else this.#byId.delete(cursor.id)
  }

  /** Closes cursors; returns the ids that were open. */
  remove(ids: readonly bigint[]): bigint[] {
    return ids.filter((id) => this.#byId.delete(id))
  }

  ofSession(session: string): bigint[] {
    return this.#idsWhere((cursor) => cursor.session === session)
  }

  close(): void {
    clearInterval(this.#sweeper)
    this.#byId.clear()
  }

  #idsWhere(holds: (cursor: Cursor) => boolean): bigint[] {
    return [...this.#byId.values()].filter(holds).map(({ id }) => id)
  }
}
