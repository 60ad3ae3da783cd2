import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { presentEvents } from '#server/events/presentEvents.ts'

/** Events of several customers, each with whose it is. */
export const presentFeed = async (context: Context, events: EventRecord[], customers: Customer[]) => {
  const byRecordId = new Map(
    customers.flatMap((customer) => recordIdsOf(customer).map((id) => [id, customer] as const)),
  )
  const presented = await presentEvents(context, events)
  return presented.flatMap((event) => {
    const customer = byRecordId.get(event.customerId)
    if (!customer) return []
    const { _id, name, businessId = null } = customer
    const kind = customer.kind === 'founder' ? ('founder' as const) : ('company' as const)
    return [{ customer: { customerId: _id, name, businessId, kind }, event }]
  })
}
