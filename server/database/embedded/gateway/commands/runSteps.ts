import type { Gateway } from '../Gateway.ts'
import { type Step, type StepResult, step } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import type { Command } from './readCommand.ts'

type Setting = { name: string; value: string; reset: string }

const COMPOSITE_PLANNER: Setting = { name: 'documentdb.enableCompositeIndexPlanner', value: 'on', reset: 'off' }

/**
 * Runs a command's steps where they belong: in its transaction, or together on a connection of the plain pool.
 * Settings for this command alone (its time limit, the planner for `$or` and `$in`) travel in the same round trip.
 */
export async function runSteps(gateway: Gateway, command: Command, steps: readonly Step[], isComposite = false): Promise<StepResult[]> {
  const settings: Setting[] = isComposite ? [COMPOSITE_PLANNER] : []
  if (command.maxTimeMs > 0) settings.push({ name: 'statement_timeout', value: String(Math.ceil(command.maxTimeMs)), reset: '0' })
  if (command.isTransaction) {
    // A setting would last until the transaction's end.
    const around = [...set(settings, 'value'), ...steps, ...set(settings, 'reset')]
    const results = await gateway.transactions.run(command, around)
    return results.slice(settings.length, settings.length + steps.length)
  }
  const all = settings.length > 0 ? [...set(settings, 'value'), ...steps] : steps
  const results = await runPlain(gateway, command, all)
  return settings.length > 0 ? results.slice(settings.length) : results
}

/** The first column of the first row of a command with one step: the answer document of most of the engine's functions. */
export async function runForDocument(gateway: Gateway, command: Command, one: Step, isComposite = false): Promise<Buffer> {
  const [result] = await runSteps(gateway, command, [one], isComposite)
  const document = result?.rows[0]?.[0]
  if (!document) throw new Error(`The database engine gave no answer to ${command.name}.`)
  return document
}

async function runPlain(gateway: Gateway, command: Command, steps: readonly Step[]): Promise<StepResult[]> {
  const { client } = command
  const connection = await gateway.plainPool.acquire()
  client.running = connection
  try {
    return await connection.run(steps)
  } finally {
    client.running = undefined
    gateway.plainPool.release(connection)
  }
}

const set = (settings: readonly Setting[], to: 'value' | 'reset'): Step[] =>
  settings.map((setting) => step(SQL.setLocal, setting.name, setting[to]))
