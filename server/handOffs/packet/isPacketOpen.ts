import type { HandOffState } from '#shared/handOffs/HandOffState.ts'
import type { HandOff } from '../HandOff.ts'

const WHILE_GIVEN: readonly HandOffState[] = ['sent', 'moreAsked', 'accepted']

/** Whether who takes the packet reads it now: while the hand-off is before them and when they have taken it, and never after its end. */
export const isPacketOpen = ({ kind, state }: Pick<HandOff, 'kind' | 'state'>): boolean =>
  kind === 'pullRequest' ? state === 'accepted' : WHILE_GIVEN.includes(state)
