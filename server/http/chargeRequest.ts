import type { IncomingMessage } from 'node:http'
import type { Actor } from '#shared/access/Actor.ts'
import { isFromThisMachine } from './isFromThisMachine.ts'
import { COST_PER_MINUTE_OF_ACCOUNT, COST_PER_MINUTE_OF_ORGANISATION } from './limits.ts'
import { Refusal } from './Refusal.ts'
import { SpendingLimit } from './SpendingLimit.ts'

const ofAccounts = new SpendingLimit(COST_PER_MINUTE_OF_ACCOUNT)
const ofOrganisations = new SpendingLimit(COST_PER_MINUTE_OF_ORGANISATION)

/**
 * Charge a request to its account, over all its sessions, and to its organisation; refuses (429) when either has spent its
 * minute. `cost`: how many plain requests it weighs. Requests made on this machine itself are not charged, as in limitRequests.
 */
export const chargeRequest = (
  request: IncomingMessage,
  { userId, organisation }: Pick<Actor, 'userId' | 'organisation'>,
  cost: number,
): void => {
  if (isFromThisMachine(request)) return
  const seconds =
    ofAccounts.spend(userId, cost) || (organisation === null ? 0 : ofOrganisations.spend(organisation.id, cost))
  if (seconds > 0) throw new Refusal('request.too_many', { values: { seconds } })
}
