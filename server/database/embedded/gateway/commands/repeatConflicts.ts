import { setTimeout as pause } from 'node:timers/promises'
import { isConflict } from '../errors/isConflict.ts'
import type { Gateway } from '../Gateway.ts'
import { PgError } from '../postgres/PgError.ts'
import type { Command } from './readCommand.ts'

const MAX_REPEATS = 12
const FIRST_PAUSE_MS = 2
const LONGEST_PAUSE_MS = 100

/**
 * Runs a write outside transactions, and again after a serialisation failure or deadlock: a failed statement left nothing
 * behind. Repeats of one collection go one at a time, so that the same statements do not meet again.
 * `isLost` tells other endings worth a repeat, such as an upsert overtaken by another.
 */
export async function repeatConflicts<Result>(
  gateway: Gateway,
  command: Command,
  attempt: () => Promise<Result>,
  isLost: (ended: Result | { error: unknown }) => boolean,
): Promise<Result> {
  const first = await settle(attempt, isLost)
  if (!first.isWorthRepeating) return first.end()
  return gateway.turns.take(`${command.db}.${command.collection}`, async () => {
    for (let repeat = 1; ; repeat++) {
      const next = await settle(attempt, isLost)
      if (!next.isWorthRepeating || repeat === MAX_REPEATS || command.client.isGone) return next.end()
      await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** repeat))
    }
  })
}

async function settle<Result>(
  attempt: () => Promise<Result>,
  isLost: (ended: Result | { error: unknown }) => boolean,
): Promise<{ isWorthRepeating: boolean; end: () => Result }> {
  try {
    const result = await attempt()
    return { isWorthRepeating: isLost(result), end: () => result }
  } catch (error) {
    const end = () => {
      throw error
    }
    return { isWorthRepeating: (error instanceof PgError && isConflict(error.sqlState)) || isLost({ error }), end }
  }
}
