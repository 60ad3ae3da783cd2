import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { FounderRow } from '#shared/founders/FounderRow.ts'

/** A founder in a list, noted for the read log: that a person founds something is class person already. */
export const presentFounderRow = (context: Context, founder: Customer): FounderRow => {
  const { _id: customerId, name, businessId = null } = founder
  const bases = basesFor(context.ability, 'read', 'Customer', founder)
  if (!businessId) recordRead(context, { customerId, recordId: customerId, class: 'person', bases })
  return { customerId, name, businessId, bases }
}
