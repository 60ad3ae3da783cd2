import { CommandError } from '../errors/CommandError.ts'
import { CLIENT_DISCONNECTED } from '../errors/errorCodes.ts'
import type { Gateway } from '../Gateway.ts'
import type { Step, StepResult } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import type { Command } from './readCommand.ts'

const NO_LIMIT = '0'

/** Commands that take no locks others could hold. */
const READS = new Set([
  'find',
  'aggregate',
  'getMore',
  'count',
  'distinct',
  'explain',
  'listCollections',
  'listIndexes',
  'listDatabases',
  'collStats',
  'dbStats',
  'currentOp',
])

/**
 * Runs a command's steps where they belong: in its transaction, or together on a connection of the pool for reads or for
 * writes. Its time limit travels in the same round trip and ends with it.
 */
export async function runSteps(gateway: Gateway, command: Command, steps: readonly Step[]): Promise<StepResult[]> {
  const { isTransaction, maxTimeMs } = command
  const run = isTransaction
    ? (all: readonly Step[]) => gateway.transactions.run(command, all)
    : (all: readonly Step[]) => runAlone(gateway, command, all)
  if (!(maxTimeMs > 0)) return run(steps)
  const limited = [setTimeLimit(String(Math.ceil(maxTimeMs))), ...steps]
  // The setting lasts until the transaction's end: for a command of its own that is this batch.
  const results = await run(isTransaction ? [...limited, setTimeLimit(NO_LIMIT)] : limited)
  return results.slice(1, 1 + steps.length)
}

const setTimeLimit = (ms: string): Step => step(SQL.setLocal, 'statement_timeout', ms)

async function runAlone(gateway: Gateway, command: Command, steps: readonly Step[]): Promise<StepResult[]> {
  const { client } = command
  const pool = READS.has(command.name) ? gateway.readPool : gateway.writePool
  const connection = await pool.acquire()
  try {
    if (client.isGone) throw new CommandError(CLIENT_DISCONNECTED, 'The client left before its turn came.')
    client.running = connection
    return await connection.run(steps)
  } finally {
    client.running = undefined
    pool.release(connection)
  }
}
