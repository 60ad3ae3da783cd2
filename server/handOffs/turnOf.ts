import type { HandOff } from './HandOff.ts'

const NOBODY: HandOff['turn'] = { organisationId: null, teamId: null, userId: null }

/** For whom a hand-off waits in its state: nobody of an organisation's while the customer is asked, and when it is over. */
export const turnOf = ({ kind, state, from, to }: Pick<HandOff, 'kind' | 'state' | 'from' | 'to'>): HandOff['turn'] => {
  const sender = { organisationId: from.organisationId, teamId: from.teamId, userId: from.userId }
  const receiver = to ? { organisationId: to.organisationId, teamId: to.teamId, userId: to.userId } : NOBODY
  if (state === 'moreAsked') return sender
  if (state === 'sent') return receiver
  // What was asked for is with who asked; what was sent, with who took it.
  if (state === 'accepted') return kind === 'pullRequest' ? sender : receiver
  return NOBODY
}
