/** What bounds the gateway. Times in milliseconds, sizes in bytes. */
export type GatewayLimits = {
  /** Open client sockets; a client over it is told so and disconnected. */
  maxClients: number
  /** PostgreSQL connections for reading commands, and for writing commands outside transactions. */
  maxReadConnections: number
  maxWriteConnections: number
  /** PostgreSQL connections for transactions, each held from the first command to commit or abort. */
  maxTransactionConnections: number
  /** Requests that may wait for a PostgreSQL connection, in each pool. */
  maxWaiting: number
  maxWaitMs: number
  /** A PostgreSQL connection unused for so long is closed. */
  idleConnectionMs: number
  /** MongoDB's transactionLifetimeLimitSeconds: an older transaction is aborted. */
  transactionLifetimeMs: number
  /** A transaction whose client said nothing for so long is aborted: one that stands still must not hold what others wait for. */
  transactionIdleMs: number
  /** How long a command outside transactions waits for a lock before it is refused (LockTimeout). */
  lockWaitMs: number
  /** How long a write in a transaction waits for a lock before it is a write conflict. */
  transactionLockWaitMs: number
  maxCursors: number
  /** A cursor nobody asked for so long is closed. */
  cursorIdleMs: number
  /** An index on a table larger than this is built in the background, without blocking writes. */
  blockingIndexBuildBytes: number
}

export const DEFAULT_LIMITS: GatewayLimits = {
  maxClients: 500,
  maxReadConnections: 12,
  maxWriteConnections: 12,
  maxTransactionConnections: 32,
  maxWaiting: 1000,
  maxWaitMs: 15_000,
  idleConnectionMs: 120_000,
  transactionLifetimeMs: 60_000,
  transactionIdleMs: 10_000,
  lockWaitMs: 10_000,
  transactionLockWaitMs: 5_000,
  maxCursors: 4_000,
  cursorIdleMs: 600_000,
  blockingIndexBuildBytes: 16 * 1024 * 1024,
}

/** Sizes the protocol itself sets, told to every client in `hello`. */
export const MAX_MESSAGE_BYTES = 48_000_000
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024
/** A command document may be this much larger than the largest document it carries. */
export const COMMAND_OVERHEAD_BYTES = 16 * 1024
/** The engine's documentdb.maxWriteBatchSize. */
export const MAX_WRITE_BATCH = 25_000
export const SESSION_MINUTES = 30
/** Wire version 21 is MongoDB 7.0. */
export const WIRE_VERSION = 21
export const SERVER_VERSION = '7.0.0'
