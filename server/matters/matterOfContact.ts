import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findReadableMatter } from './findReadableMatter.ts'
import { findServedMatter } from './findServedMatter.ts'
import type { Matter } from './Matter.ts'

/**
 * The matter of this customer in which a contact happened; null: in none. One that the actor may read, or that their organisation
 * has taken on by a hand-off: its promise is kept by a contact there, though the matter itself stays closed to it. Any other is
 * matter.not_found.
 */
export const matterOfContact = async (
  context: Pick<Context, 'ability' | 'actor'>,
  customer: Customer,
  matterId: string | null | undefined,
): Promise<Matter | null> => {
  if (!matterId) return null
  const own = context.actor.organisation?.id
  const matter = (await findReadableMatter(context, matterId)) ?? (own ? await findServedMatter(matterId, own) : null)
  if (!matter || !recordIdsOf(customer).includes(matter.customerId)) throw new Refusal('matter.not_found')
  return matter
}
