import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { findCustomers } from '#server/customers/findCustomers.ts'
import { openCustomers } from '#server/customers/openCustomers.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Matter } from './Matter.ts'

/** The customers of these matters that the viewer may see, opened to the question, by the ids that the matters say. */
export const customersOf = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  matters: readonly Matter[],
): Promise<Map<string, Customer>> => {
  const customers = [...(await findCustomers([...new Set(matters.map(({ customerId }) => customerId))])).values()]
  openCustomers(context, customers)
  const visible = customers.filter((customer) => basesFor(context.ability, 'read', 'Customer', customer).length > 0)
  return new Map(visible.flatMap((customer) => recordIdsOf(customer).map((id) => [id, customer] as const)))
}
