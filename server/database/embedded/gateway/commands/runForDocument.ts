import type { Gateway } from '../Gateway.ts'
import type { Step } from '../postgres/Statement.ts'
import type { Command } from './readCommand.ts'
import { runSteps } from './runSteps.ts'

/** Runs a step whose one value is the whole answer, as most of the engine's functions give it. */
export async function runForDocument(gateway: Gateway, command: Command, one: Step): Promise<Buffer> {
  const [result] = await runSteps(gateway, command, [one])
  const document = result?.rows[0]?.[0]
  if (!document) throw new Error(`The database engine gave no answer to ${command.name}.`)
  return document
}
