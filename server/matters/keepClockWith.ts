import { pauseClock } from '#server/promise/pauseClock.ts'
import { resumeClock } from '#server/promise/resumeClock.ts'
import { stopClock } from '#server/promise/stopClock.ts'
import type { Matter } from './Matter.ts'
import { waitAgain } from './waitAgain.ts'

/**
 * The promise follows the status, in the running transaction: it stands still while the matter waits for the customer,
 * goes on after that, and begins anew when the customer has answered or the matter is opened again. `proposal`: what it
 * waits for is an answer to a proposal that the customer sees.
 */
export const keepClockWith = async (before: Matter, after: Matter, proposal: boolean): Promise<void> => {
  const { _id, statusAt } = after
  if (after.status === 'waitingForCustomer') {
    if (proposal) await stopClock(_id, 'proposal', statusAt)
    return pauseClock(_id, statusAt)
  }
  if (before.status === 'waitingForCustomer') await resumeClock(_id, statusAt)
  if (after.waitsSince > before.waitsSince) await waitAgain(after)
}
