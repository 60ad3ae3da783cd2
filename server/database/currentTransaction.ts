import { AsyncLocalStorage } from 'node:async_hooks'
import type { ClientSession } from 'mongoose'

type Transaction = {
  /** For calls of the bare driver; mongoose's own join by themselves. */
  session: ClientSession
  /** Runs once the commit is acknowledged; never when it failed. Must not throw. */
  afterCommit: (() => void)[]
}

/** The transaction that the running code is part of, if any: `currentTransaction.getStore()`. Opened by inTransaction. */
export const currentTransaction = new AsyncLocalStorage<Transaction>()
