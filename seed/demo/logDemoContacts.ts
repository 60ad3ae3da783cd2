import type { Context } from '#server/access/Context.ts'
import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { logContact } from '#server/events/logContact.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { DemoContact } from './DemoContact.ts'
import { demoUserId } from './demoUserId.ts'

const DAY = 24 * 60 * 60 * 1000
const REVIEW_IN_DAYS = 90

const dayAt = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

const contextOf = async (username: string): Promise<Context> => {
  const found = await findActor(demoUserId(username))
  if (!found) throw new Error(`The demo has no person ${username}`)
  const { actor } = found
  return { requestId: 'seed', operation: 'seed', language: 'fi', actor, ability: abilityOf(actor), opened: [], reads: [] }
}

/** Log contacts of one company through the adviser's own command, each in its transaction, so that the log is true. */
export const logDemoContacts = async (businessId: string, contacts: DemoContact[]): Promise<void> => {
  const [customer] = await findCustomersByBusinessId([businessId])
  if (!customer) throw new Error(`The demo register has no company ${businessId}`)
  for (const contact of contacts) {
    const { by, daysAgo, at, withheld, nextStep, who = [], class: dataClass = 'service', ...said } = contact
    const context = await contextOf(by)
    await inTransaction(() =>
      logContact(context, {
        ...said,
        who,
        class: dataClass,
        customerId: customer.customerId as CustomerId,
        occurredAt: `${dayAt(-daysAgo)}T${at}:00+02:00`,
        organisationIds: [],
        otherCustomerIds: [],
        withheld: withheld ? { reason: withheld, reviewOn: dayAt(REVIEW_IN_DAYS) } : null,
        nextStep: nextStep ? { text: nextStep.text, dueOn: dayAt(nextStep.inDays) } : null,
      }),
    )
  }
}
