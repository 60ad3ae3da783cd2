import type { Gateway } from '../Gateway.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'

/** Closes cursors here and in the engine, which keeps a file for each. Returns those that were open. */
export async function closeCursors(gateway: Gateway, ids: readonly bigint[]): Promise<bigint[]> {
  const open = gateway.cursors.remove(ids)
  if (open.length === 0) return open
  const connection = await gateway.readPool.acquire()
  try {
    await connection.run([step(SQL.deleteCursors, `{${open.join(',')}}`)])
  } finally {
    gateway.readPool.release(connection)
  }
  return open
}
