import { EventEmitter } from 'node:events'

/** `placed`: events of this process have positions now; who follows the log needn't wait for its poll. */
export const logPokes = new EventEmitter<{ placed: [] }>()
logPokes.setMaxListeners(0)
