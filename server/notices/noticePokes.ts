import { EventEmitter } from 'node:events'

/** `changed`: notices were made or read in this process; who tells open pages needn't wait for their poll. */
export const noticePokes = new EventEmitter<{ changed: [] }>()
