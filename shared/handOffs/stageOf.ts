import type { HandOffState } from './HandOffState.ts'

/** Where a hand-off stands for those who wait: it waits for an answer, is under way, or is over. */
export type Stage = 'waiting' | 'underWay' | 'ended'

const stages: Record<HandOffState, Stage> = {
  sent: 'waiting',
  moreAsked: 'waiting',
  awaitingCustomer: 'underWay',
  accepted: 'underWay',
  returned: 'ended',
  refused: 'ended',
  withdrawn: 'ended',
  forwarded: 'ended',
  closed: 'ended',
}

export const stageOf = (state: HandOffState): Stage => stages[state]
