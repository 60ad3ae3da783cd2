import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { FaultWorld } from './startFaultWorld.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
export type Answered = { status: number; body: any }

type Question = { as: string; path: string; method?: 'GET' | 'POST' | 'PUT'; body?: object }

/** Longer than any recovery (milliseconds): what takes longer stands still. */
const PATIENCE = 180_000
const LIMIT = 30_000
const REST = 200
const BUSY = 429

let turn = 0

/**
 * Ask one server after another until one answers, as a screen does that tries again: a write always under one
 * Idempotency-Key, so that it is carried out once. A refusal is an answer; a server that is away, or says that it failed, is none.
 */
export const askUntilAnswered = async (world: FaultWorld, question: Question): Promise<Answered> => {
  const { as, path, body } = question
  const method = question.method ?? (body ? 'POST' : 'GET')
  const headers = {
    cookie: world.cookies.get(as) ?? '',
    ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
    ...(body ? { 'content-type': 'application/json' } : {}),
  }
  const begun = Date.now()
  for (;;) {
    turn += 1
    const server = world.servers[turn % world.servers.length]
    try {
      const answer = await fetch(`${server?.url}${path}`, {
        ...{ method, headers, signal: AbortSignal.timeout(LIMIT) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const json: unknown = await answer.json()
      if (answer.status < 500 && answer.status !== BUSY) return { status: answer.status, body: json }
    } catch {
      // Away, or gone in the middle: whether it was carried out, the same key tells.
    }
    if (Date.now() - begun > PATIENCE) throw new Error(`${method} ${path} was not answered in ${PATIENCE} ms`)
    await wait(REST)
  }
}
