import { inTransaction } from '#server/database/inTransaction.ts'
import { logContact } from '#server/events/logContact.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { DemoContact } from './DemoContact.ts'
import { demoContext } from './demoContext.ts'

const DAY = 24 * 60 * 60 * 1000
const REVIEW_IN_DAYS = 90

const dayAt = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

/** Log contacts of one customer through the adviser's own command, each in its transaction, so that the log is true. */
export const logContactsOf = async (customerId: CustomerId, contacts: DemoContact[]): Promise<void> => {
  for (const contact of contacts) {
    const { by, daysAgo, at, withheld, nextStep, who = [], class: dataClass = 'service', ...said } = contact
    const context = await demoContext(by)
    await inTransaction(() =>
      logContact(context, {
        ...said,
        who,
        class: dataClass,
        customerId,
        occurredAt: `${dayAt(-daysAgo)}T${at}:00+02:00`,
        organisationIds: [],
        otherCustomerIds: [],
        withheld: withheld ? { reason: withheld, reviewOn: dayAt(REVIEW_IN_DAYS) } : null,
        nextStep: nextStep ? { text: nextStep.text, dueOn: dayAt(nextStep.inDays) } : null,
      }),
    )
  }
}
