import type { Following } from '#server/events/Following.ts'
import { logPokes } from '#server/events/placing/logPokes.ts'
import { repeatOnPoke } from '#server/events/repeatOnPoke.ts'
import type { PlacedEvent } from './eventsAt.ts'
import { readLog } from './readLog.ts'

/** Events handed over at a time. */
const BATCH = 500
/** Events placed by other processes are seen after this at most, in milliseconds. */
const POLL = 400

type Reader = {
  /** The position after which to begin. */
  from: () => Promise<number>
  /** Called with each batch in the log's order; the next comes after it has ended. A failed batch comes again. */
  react: (events: PlacedEvent[], until: number) => Promise<void>
  failed: (error: unknown) => void
}

/** Read the log as it grows, in the order of commits, each event at least once. */
export const followLog = ({ from, react, failed }: Reader): Following => {
  let cursor: number | undefined
  return repeatOnPoke({
    pokes: logPokes,
    poke: 'placed',
    gather: 0,
    poll: POLL,
    failed,
    round: async () => {
      cursor ??= await from()
      for (;;) {
        const { events, until } = await readLog(cursor, BATCH)
        if (until === null) return
        await react(events, until)
        cursor = until
      }
    },
  })
}
