import { setTimeout as pause } from 'node:timers/promises'
import { CommandError } from '../errors/CommandError.ts'
import { MAX_TIME_EXPIRED } from '../errors/errorCodes.ts'
import type { Gateway } from '../Gateway.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { decodeDocument } from '../wire/decodeDocument.ts'
import type { Handler } from './Handler.ts'
import { indexError } from './indexError.ts'
import { presentIndexAnswer } from './presentIndexAnswer.ts'
import type { Command } from './readCommand.ts'
import { repeatConflicts } from './repeatConflicts.ts'
import { runForDocument } from './runForDocument.ts'
import { runSteps } from './runSteps.ts'

const POLL_MS = 100
const FALSE = 0
const TRUE = 1
const EMPTY_DOCUMENT_BYTES = 5

/**
 * Small collections are indexed at once, blocking their writers for that moment; large ones in the background, where the
 * engine starts a build within two seconds. Either way the answer comes when the index is there.
 */
export const createIndexes: Handler = (gateway, command) =>
  gateway.turns.take(`indexes of ${command.db}.${command.collection}`, async () => {
    if (command.isTransaction || !(await isLarge(gateway, command))) return buildBlocking(gateway, command)
    return buildInBackground(gateway, command)
  })

async function isLarge(gateway: Gateway, command: Command): Promise<boolean> {
  const [result] = await runSteps(gateway, command, [step(SQL.tableBytes, command.db, command.collection)])
  return Number(result?.rows[0]?.[0]?.toString() ?? 0) > gateway.limits.blockingIndexBuildBytes
}

async function buildBlocking(gateway: Gateway, command: Command): Promise<Buffer> {
  const one = step(SQL.createIndexesBlocking, command.db, command.body)
  const build = () => runForDocument(gateway, command, one)
  return presentIndexAnswer(
    await (command.isTransaction ? build() : repeatConflicts(gateway, command, build, () => false)),
  )
}

async function buildInBackground(gateway: Gateway, command: Command): Promise<Buffer> {
  const [result] = await runSteps(gateway, command, [step(SQL.createIndexesInBackground, command.db, command.body)])
  const [answer, ok, requests] = result?.rows[0] ?? []
  if (!answer) throw new Error('The database engine gave no answer to createIndexes.')
  if (ok?.[0] === FALSE) throw indexError(decodeDocument(answer))
  // An empty document: all of them exist already, and asking about none is an error to the engine.
  if (requests && requests.length > EMPTY_DOCUMENT_BYTES) await untilBuilt(gateway, command, Buffer.from(requests))
  return presentIndexAnswer(answer)
}

async function untilBuilt(gateway: Gateway, command: Command, requests: Buffer): Promise<void> {
  const deadline = command.maxTimeMs > 0 ? Date.now() + command.maxTimeMs : Number.POSITIVE_INFINITY
  const status = step(SQL.indexBuildStatus, requests)
  while (!command.client.isGone) {
    const [result] = await runSteps(gateway, command, [status])
    const [answer, ok, complete] = result?.rows[0] ?? []
    if (!answer) throw new Error('The database engine gave no answer about its index builds.')
    if (ok?.[0] === FALSE) throw indexError(decodeDocument(answer))
    if (complete?.[0] === TRUE) return
    if (Date.now() > deadline)
      throw new CommandError(MAX_TIME_EXPIRED, 'The index build goes on in the background after its time limit.')
    await pause(POLL_MS)
  }
}
