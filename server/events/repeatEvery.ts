import { setTimeout as wait } from 'node:timers/promises'
import type { Following } from './Following.ts'

type Options = {
  /** From the end of one round to the beginning of the next, in milliseconds. */
  every: number
  round: () => Promise<void>
  /** Hears of a round that failed; the next one makes it good. */
  failed: (error: unknown) => void
}

/** Run rounds by the clock, one at a time, until stopped. */
export const repeatEvery = ({ every, round, failed }: Options): Following => {
  const stopping = new AbortController()
  const repeat = async () => {
    while (!stopping.signal.aborted) {
      await round().catch(failed)
      await wait(every, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  const repeating = repeat()
  return {
    async stop() {
      stopping.abort()
      await repeating
    },
  }
}
