import { EventEmitter } from 'node:events'

/** `poke`: events were committed in this process and wait for their positions. Without a listener the next poll finds them. */
export const placingPokes = new EventEmitter<{ poke: [] }>()
