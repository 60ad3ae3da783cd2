import { setTimeout as pause } from 'node:timers/promises'
import type { Document } from 'bson'
import { CommandError } from '../errors/CommandError.ts'
import { mapSqlState } from '../errors/mapSqlState.ts'
import { unpackSqlState } from '../errors/sqlState.ts'
import type { Gateway } from '../Gateway.ts'
import { step } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { decodeDocument, encodeDocument } from '../wire/bsonCodec.ts'
import type { Handler } from './Handler.ts'
import type { Command } from './readCommand.ts'
import { repeatConflicts } from './repeatConflicts.ts'
import { runForDocument, runSteps } from './runSteps.ts'

const POLL_MS = 100

/**
 * Small collections are indexed at once, blocking their writers for that moment; large ones in the background, where the
 * engine starts a build within two seconds and the answer comes when it is done.
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
  const answer = await (command.isTransaction ? build() : repeatConflicts(gateway, command, build, () => false))
  return presentIndexAnswer(answer)
}

async function buildInBackground(gateway: Gateway, command: Command): Promise<Buffer> {
  const [result] = await runSteps(gateway, command, [step(SQL.createIndexesInBackground, command.db, command.body)])
  const [answer, ok, requests] = result?.rows[0] ?? []
  if (!answer) throw new Error('The database engine gave no answer to createIndexes.')
  if (ok?.[0] === 0) throw indexError(decodeDocument(answer))
  if (requests) await untilBuilt(gateway, command, requests)
  return presentIndexAnswer(answer)
}

async function untilBuilt(gateway: Gateway, command: Command, requests: Buffer): Promise<void> {
  const deadline = command.maxTimeMs > 0 ? Date.now() + command.maxTimeMs : Number.POSITIVE_INFINITY
  const status = step(SQL.indexBuildStatus, Buffer.from(requests))
  while (!command.client.isGone) {
    const [result] = await runSteps(gateway, command, [status])
    const [answer, ok, complete] = result?.rows[0] ?? []
    if (!answer || ok?.[0] === 0) throw indexError(answer ? decodeDocument(answer) : {})
    if (complete?.[0] === 1) return
    if (Date.now() > deadline) throw new CommandError(50, 'The index build goes on in the background; its time limit was exceeded.')
    await pause(POLL_MS)
  }
}

export const dropIndexes: Handler = async (gateway, command) =>
  presentIndexAnswer(await runForDocument(gateway, command, step(SQL.dropIndexes, command.db, command.body)))

/** The engine answers per shard (`raw`) and with a boolean `ok`: MongoDB answers flat, with 1. */
function presentIndexAnswer(bytes: Buffer): Buffer {
  const answer = decodeDocument(bytes)
  const shard: Document = Object.values(answer.raw ?? {})[0] ?? {}
  if (Number(answer.ok) !== 1) throw indexError(answer)
  const { raw: _, ...flat } = { ...answer, ...shard }
  return encodeDocument({ ...flat, ok: 1 })
}

function indexError(answer: Document): CommandError {
  const shard: Document = Object.values(answer.raw ?? {})[0] ?? answer
  const code = Number(shard.code ?? 0)
  const message = String(shard.errmsg ?? 'The index could not be built.')
  return code === 0 ? new CommandError(67, message) : mapSqlState(unpackSqlState(code), message)
}
