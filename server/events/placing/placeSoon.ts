import { placingPokes } from './placingPokes.ts'

/** Ask whoever gives positions in this process to do it now; called after a commit. */
export const placeSoon = (): void => {
  placingPokes.emit('poke')
}
