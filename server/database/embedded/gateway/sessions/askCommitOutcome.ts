import { CommandError } from '../errors/CommandError.ts'
import { HOST_UNREACHABLE } from '../errors/errorCodes.ts'
import type { PgPool } from '../postgres/PgPool.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { UNKNOWN_COMMIT } from './transactionLabels.ts'

/**
 * Asks PostgreSQL how a transaction ended whose connection was lost during its commit. `xid` is empty when it had
 * written nothing, so that there was nothing to lose. Throws HostUnreachable, labelled, while the answer can't be had.
 */
export async function askCommitOutcome(pool: PgPool, xid: string): Promise<'committed' | 'aborted'> {
  if (xid === '') return 'committed'
  let status: string | undefined
  try {
    const connection = await pool.acquire()
    try {
      const [result] = await connection.run([step(SQL.transactionStatus, xid)])
      status = result?.rows[0]?.[0]?.toString()
    } finally {
      pool.release(connection)
    }
  } catch (error) {
    throw new CommandError(HOST_UNREACHABLE, `The outcome of the commit is not known: ${(error as Error).message}`, [
      UNKNOWN_COMMIT,
    ])
  }
  if (status === 'committed' || status === 'aborted') return status
  throw new CommandError(HOST_UNREACHABLE, 'The outcome of the commit is not known yet.', [UNKNOWN_COMMIT])
}
