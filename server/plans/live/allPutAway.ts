import { setTimeout as wait } from 'node:timers/promises'
import type { Hocuspocus } from '@hocuspocus/server'
import type { Seat } from './Seat.ts'

/** So long a stop waits, and so often it looks (milliseconds). What is not done by then is done at the next opening. */
const PATIENCE = 3_000
const STEP = 20

/** Until every open section has been put away after its last editor left: its looks ended, its updates part of its state. */
export const allPutAway = async (texts: Hocuspocus<{ seat: Seat }>): Promise<void> => {
  const until = Date.now() + PATIENCE
  while (texts.documents.size > 0 && Date.now() < until) await wait(STEP)
}
