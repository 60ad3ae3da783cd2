import type { GatewayLimits } from './gatewayLimits.ts'
import type { PgPool } from './postgres/PgPool.ts'
import type { Cursors } from './sessions/Cursors.ts'
import type { Transactions } from './sessions/Transactions.ts'
import type { Turns } from './sessions/Turns.ts'

/** One line of the gateway's log: no contents of documents, no values. */
export type GatewayLogEntry = { level: 'info' | 'warn' | 'error'; message: string }

/** What the commands work with. */
export type Gateway = {
  limits: GatewayLimits
  /** For commands that read: they never wait for a lock, so that blocked writers do not hold them up. */
  readPool: PgPool
  writePool: PgPool
  transactionPool: PgPool
  transactions: Transactions
  cursors: Cursors
  /** One at a time per namespace: repeated writes after a conflict, and changes of indexes. */
  turns: Turns
  log: (entry: GatewayLogEntry) => void
  clients: { current: number; totalCreated: number }
}
