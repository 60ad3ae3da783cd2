import type { MatterStatus } from './MatterStatus.ts'

/** Who moves a matter: people of the organisation that is responsible for it, or the customer. */
export type StatusMover = 'responsible' | 'customer'

type Move = {
  to: MatterStatus
  by: readonly StatusMover[]
  /** What must be said with it: why, or how it ended. */
  says?: 'reason' | 'outcome'
}

const adviser = ['responsible'] as const
const both = ['responsible', 'customer'] as const

const assessing: Move = { to: 'assessing', by: adviser }
const inProgress: Move = { to: 'inProgress', by: adviser }
const waitingForCustomer: Move = { to: 'waitingForCustomer', by: adviser, says: 'reason' }
const waitingForProvider: Move = { to: 'waitingForProvider', by: adviser, says: 'reason' }
const done: Move = { to: 'done', by: adviser, says: 'outcome' }
// The customer may say at any time that it is not needed any more.
const closedWithoutService: Move = { to: 'closedWithoutService', by: both, says: 'reason' }

/**
 * Which status may follow which, who may move it there, and what must be said. A status that ends a matter leads only to its
 * being opened again, which both sides may do, for a while (matterLimits). Drawn in docs/decisions/0030.
 */
export const statusMoves: Readonly<Record<MatterStatus, readonly Move[]>> = {
  new: [assessing, inProgress, waitingForCustomer, waitingForProvider, done, closedWithoutService],
  assessing: [inProgress, waitingForCustomer, waitingForProvider, done, closedWithoutService],
  inProgress: [assessing, waitingForCustomer, waitingForProvider, done, closedWithoutService],
  waitingForCustomer: [assessing, { ...inProgress, by: both }, waitingForProvider, done, closedWithoutService],
  waitingForProvider: [assessing, inProgress, waitingForCustomer, done, closedWithoutService],
  done: [{ to: 'inProgress', by: both, says: 'reason' }],
  closedWithoutService: [{ to: 'assessing', by: both, says: 'reason' }],
}
