import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findReadableMatter } from './findReadableMatter.ts'
import type { Matter } from './Matter.ts'

/** The matter of this customer in which a contact happened, which the actor may read; null: in none. Any other is matter.not_found. */
export const matterOfContact = async (
  context: Pick<Context, 'ability'>,
  customer: Customer,
  matterId: string | null | undefined,
): Promise<Matter | null> => {
  if (!matterId) return null
  const matter = await findReadableMatter(context, matterId)
  if (!matter || !recordIdsOf(customer).includes(matter.customerId)) throw new Refusal('matter.not_found')
  return matter
}
