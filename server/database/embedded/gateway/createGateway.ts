import type { Gateway, GatewayLogEntry } from './Gateway.ts'
import type { GatewayLimits } from './gatewayLimits.ts'
import { PgPool } from './postgres/PgPool.ts'
import { Cursors } from './sessions/Cursors.ts'
import { closeCursors } from './sessions/closeCursors.ts'
import { Transactions } from './sessions/Transactions.ts'
import { Turns } from './sessions/Turns.ts'

const PG_SOCKET = '.s.PGSQL.5432'

const SETTINGS = {
  user: 'postgres',
  database: 'postgres',
  client_encoding: 'UTF8',
  search_path: 'documentdb_api_catalog,documentdb_api,public',
  // `$in` before a sorted field: one ordered scan a value, merged (180 ms to 3 ms at 200,000 documents).
  'documentdb.enable_merge_sort_for_in_prefix': 'on',
}

/** Pools, transactions and cursors over the PostgreSQL whose socket is in `pgSocketDir`. Opens no connection yet. */
export function createGateway(
  pgSocketDir: string,
  limits: GatewayLimits,
  log: (entry: GatewayLogEntry) => void,
): Gateway {
  const makePool = (name: string, maxConnections: number, settings: Record<string, string> = {}) =>
    new PgPool({
      socketPath: `${pgSocketDir}/${PG_SOCKET}`,
      settings: { ...SETTINGS, application_name: `gateway ${name}`, ...settings },
      maxConnections,
      maxWaiting: limits.maxWaiting,
      maxWaitMs: limits.maxWaitMs,
      idleMs: limits.idleConnectionMs,
    })
  const waitForLocks = { lock_timeout: String(limits.lockWaitMs) }
  const readPool = makePool('reads', limits.maxReadConnections, waitForLocks)
  const writePool = makePool('writes', limits.maxWriteConnections, waitForLocks)
  const transactionPool = makePool('transactions', limits.maxTransactionConnections, {
    lock_timeout: String(limits.transactionLockWaitMs),
    // A second guard behind the gateway's own clock, should the gateway itself stand still.
    idle_in_transaction_session_timeout: String(2 * limits.transactionLifetimeMs),
  })
  const gateway: Gateway = {
    limits,
    readPool,
    writePool,
    transactionPool,
    transactions: new Transactions(transactionPool, readPool, limits),
    cursors: new Cursors(limits.maxCursors, limits.cursorIdleMs, (ids) => {
      closeCursors(gateway, ids).catch((error: Error) =>
        log({ level: 'warn', message: `Idle cursors were not closed: ${error.message}` }),
      )
    }),
    turns: new Turns(),
    log,
    clients: { current: 0, totalCreated: 0 },
  }
  return gateway
}
