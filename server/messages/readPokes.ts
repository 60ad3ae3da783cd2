import { EventEmitter } from 'node:events'

/** `read`: messages were read in this process; who tells open pages needn't wait for their poll. */
export const readPokes = new EventEmitter<{ read: [] }>()
