import type { Mover } from '#shared/handOffs/Mover.ts'
import type { HandOff } from '../HandOff.ts'

/** Which side reads the packet: the receiver; in a pull request who asked, when the keeper has accepted. */
export const takerOf = ({ kind }: Pick<HandOff, 'kind'>): Extract<Mover, 'sender' | 'receiver'> =>
  kind === 'pullRequest' ? 'sender' : 'receiver'
