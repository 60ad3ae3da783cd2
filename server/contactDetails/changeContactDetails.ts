import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { changeContactDetails as contract } from '#shared/contactDetails/changeContactDetails.ts'
import { detailsOf } from './detailsOf.ts'
import { presentContactDetails } from './presentContactDetails.ts'
import { saveContactDetails } from './saveContactDetails.ts'

/** The customer changes its own details; an organisation only reads them. */
export const changeContactDetails: Handler<typeof contract> = async (context, { customerId, version, ...given }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { record } = await detailsOf(customer)
  if (basesFor(context.ability, 'change', 'ContactDetails', record).length === 0) throw new Refusal('access.denied')
  if (record.version !== version)
    throw new Refusal('record.changed', { current: presentContactDetails(context, customer._id, record) })
  // Who does not see a founder's details begins the company's own from nothing.
  const visible = basesFor(context.ability, 'read', 'ContactDetails', record).length > 0
  const begun = visible ? {} : { emails: [], phones: [], address: null, languages: [], protected: false }
  const saved = await saveContactDetails(context, customer, { ...begun, ...given })
  return presentContactDetails(context, customer._id, saved)
}
