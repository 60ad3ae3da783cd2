import { endClock } from '#server/promise/endClock.ts'
import { findOpenClock } from '#server/promise/findOpenClock.ts'
import { moveClock } from '#server/promise/moveClock.ts'
import { pauseClock } from '#server/promise/pauseClock.ts'
import { resumeClock } from '#server/promise/resumeClock.ts'
import { startClock } from '#server/promise/startClock.ts'
import type { HandOff } from './HandOff.ts'

const start = async ({ _id, matterId, customerId, turn, to }: HandOff, at: Date): Promise<void> => {
  const { organisationId, teamId, userId } = turn
  if (!organisationId) return
  const serviceId = to?.organisationId === organisationId ? to.serviceId : null
  await startClock({ of: 'handOff', id: _id, matterId, customerId, organisationId, serviceId, teamId, userId, at })
}

/** What was asked for is given: the keeper has answered, and who asked begins a promise of its own, unless the matter's goes on with it. */
const giveOver = async (handOff: HandOff, at: Date): Promise<void> => {
  await endClock(handOff._id, at)
  if (!(await findOpenClock(handOff.matterId))) await start(handOff, at)
}

/**
 * Let the promise follow a hand-off, in the running transaction: it starts when the receiver sees it, stands still while the
 * customer is asked, rests on whose turn it is, and ends with the hand-off. Only a contact or a proposal keeps it (server/promise).
 * Answers when it is due; null: nothing counts.
 */
export const keepClock = async (before: HandOff | null, after: HandOff, at: Date): Promise<Date | null> => {
  const { _id, kind, open, state, turn } = after
  if (!open) {
    await endClock(_id, at)
    return null
  }
  if (state === 'awaitingCustomer') await pauseClock(_id, at)
  else if (!before?.sentAt) await start(after, at)
  else if (kind === 'pullRequest' && state === 'accepted' && before.state !== 'accepted') await giveOver(after, at)
  else {
    if (before.state === 'awaitingCustomer') await resumeClock(_id, at)
    const { organisationId, teamId, userId } = turn
    if (organisationId) await moveClock(_id, { organisationId, teamId, userId })
  }
  return (await findOpenClock(_id))?.dueAt ?? after.dueAt
}
