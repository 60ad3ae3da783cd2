import { setTimeout as pause } from 'node:timers/promises'
import { isConflict } from '../errors/mapSqlState.ts'
import { PgError } from '../postgres/PgError.ts'
import type { Gateway } from '../Gateway.ts'
import type { Command } from './readCommand.ts'

const MAX_REPEATS = 12
const FIRST_PAUSE_MS = 2
const LONGEST_PAUSE_MS = 100

/**
 * Runs a write outside transactions, and again after a serialisation failure or deadlock: a failed statement left nothing
 * behind. Repeats of one collection go one at a time, so that the same statements do not meet again.
 * `isLost` tells other errors worth a repeat, such as an upsert overtaken by another.
 */
export async function repeatConflicts<Result>(
  gateway: Gateway,
  command: Command,
  attempt: () => Promise<Result>,
  isLost: (error: unknown) => boolean,
): Promise<Result> {
  const isWorthRepeating = (error: unknown) => (error instanceof PgError && isConflict(error.sqlState)) || isLost(error)
  try {
    return await attempt()
  } catch (error) {
    if (!isWorthRepeating(error)) throw error
  }
  return gateway.turns.take(`${command.db}.${command.collection}`, async () => {
    for (let repeat = 1; ; repeat++) {
      try {
        return await attempt()
      } catch (error) {
        if (repeat === MAX_REPEATS || command.client.isGone || !isWorthRepeating(error)) throw error
        await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** repeat))
      }
    }
  })
}
