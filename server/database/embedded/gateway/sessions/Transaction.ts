import type { PgConnection } from '../postgres/PgConnection.ts'

/** A transaction as the gateway knows it, from its first command until it is forgotten. */
export type Transaction = {
  number: bigint
  state: 'active' | 'committed' | 'aborted' | 'unknown'
  /** The PostgreSQL transaction's id, where the outcome of its commit is unknown. */
  xid: string
  /** An upsert in it was overtaken by another; the session's next transaction is its repetition. */
  isOvertaken: boolean
  isRepetition: boolean
  connection: PgConnection | undefined
  client: object
  /** One command of a session at a time, as MongoDB does: the last of the chain. */
  tail: Promise<unknown>
  lifetime: NodeJS.Timeout | undefined
  idle: NodeJS.Timeout | undefined
}
