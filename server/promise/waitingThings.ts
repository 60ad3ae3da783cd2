import type { WaitingThings } from './Waiting.ts'
import { waitingHandOffs } from './waitingHandOffs.ts'
import { waitingMatters } from './waitingMatters.ts'

/** Every kind of thing that waits for somebody: nothing of them rests on who is away, or waits for nobody unseen. */
export const waitingThings: readonly WaitingThings[] = [waitingMatters, waitingHandOffs]
