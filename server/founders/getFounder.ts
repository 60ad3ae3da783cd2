import { recordRead } from '#server/access/recordRead.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { getFounder as contract } from '#shared/founders/getFounder.ts'

/** A founder, or what became of them. Who else has met them is told to the founder alone: being a customer is secret. */
export const getFounder: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { _id, name, businessId = null, founder, metBy = [] } = customer
  if (!founder) throw new Refusal('customer.not_found')
  const bases = basesFor(context.ability, 'read', 'Customer', customer)
  if (!businessId) recordRead(context, { customerId: _id, recordId: _id, class: 'person', bases })
  const own = founder.userId === context.actor.userId && context.actor.actsFor?.customerId === _id
  const names = await organisationNames()
  const told = own ? metBy : metBy.filter((id) => id === context.actor.organisation?.id)
  return {
    customerId: _id,
    name,
    businessId,
    bases,
    claimed: founder.userId !== null,
    metBy: told.flatMap((id) => {
      const organisation = names.get(id)
      return organisation ? [{ organisationId: id, name: organisation.name }] : []
    }),
    mayLog: basesFor(context.ability, 'log', 'Customer', customer).length > 0,
  }
}
