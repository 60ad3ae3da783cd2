import type { SessionContext } from '#server/auth/sessions/sessionContext.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { hasNewEvents } from '#server/events/hasNewEvents.ts'
import { keysTouchedSince } from '#server/grants/keysTouchedSince.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'

/** A page that fetched longer ago than this looks again without more ado (milliseconds). */
const LONG_AGO = 60_000
/** The page counts from when it asked, we from when we were asked (milliseconds). */
const SLACK = 1_000

/**
 * Whether anything about the customer has changed for this viewer since their page fetched: an event they may read, or a
 * grant to them that was given, changed or has ended. What others see or are granted makes no difference to the answer.
 */
export const hasChangedFor = async (
  context: SessionContext,
  customer: Customer,
  fetchedAgo: number,
): Promise<boolean> => {
  if (fetchedAgo > LONG_AGO) return true
  const since = new Date(Date.now() - fetchedAgo - SLACK)
  const keys = actorKeys(context.actor)
  const ended = (customer.grants ?? []).some(
    ({ to, until }) => keys.includes(to) && until >= since.toISOString() && until <= new Date().toISOString(),
  )
  if (ended || (await hasNewEvents(context, customer, since))) return true
  return (await keysTouchedSince(customer._id, since)).some((key) => keys.includes(key))
}
