import { accessChanged } from '#server/access/accessChanged.ts'
import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import { repeatEvery } from '#server/events/repeatEvery.ts'
import type { Mandate } from './Mandate.ts'
import { MandateModel } from './mandateModel.ts'

/** How often it is looked whether a mandate has ended (milliseconds). */
const EVERY = 500

/**
 * Tell as mandates reach their end, so that open pages are asked again at that second; requests need no telling, they ask
 * the time. Each process looks for itself.
 */
export const followMandateEnds = (failed: (error: unknown) => void): { stop(): Promise<void> } => {
  let seenUntil = new Date()

  const lookOnce = async () => {
    const now = new Date()
    const ended = await MandateModel.find({ until: { $gt: seenUntil, $lte: now } }).lean<Mandate[]>()
    if (ended.length > 0) await tell(ended)
    seenUntil = now
  }
  const tell = async (ended: Mandate[]) => {
    const customers = await findCustomersByBusinessId(ended.map(({ businessId }) => businessId))
    accessChanged.hear({
      userIds: ended.map(({ userId }) => userId),
      customerIds: customers.map(({ customerId }) => customerId),
      sessionIds: [],
      keys: [],
    })
  }
  return repeatEvery({ every: EVERY, round: lookOnce, failed })
}
