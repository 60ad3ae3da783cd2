import type { Following } from '#server/events/Following.ts'
import { repeatOnPoke } from '#server/events/repeatOnPoke.ts'
import { logPokes } from './logPokes.ts'
import { placeEvents } from './placeEvents.ts'
import { placingPokes } from './placingPokes.ts'

/** Several commits close together share one transaction of placing; within the second that a viewer waits at most. */
const GATHER = 20
/** Events of other processes (an import, a crashed server) wait at most this long for a position. */
const POLL = 500

/** Give positions to committed events from now on: at once to this process's own, by poll to others'. Several processes may. */
export const startPlacing = (failed: (error: unknown) => void): Following =>
  repeatOnPoke({
    pokes: placingPokes,
    poke: 'poke',
    gather: GATHER,
    poll: POLL,
    failed,
    round: async () => {
      while ((await placeEvents()) > 0) logPokes.emit('placed')
    },
  })
