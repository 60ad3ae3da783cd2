import { accessChanged } from '#server/access/accessChanged.ts'
import { addMatter } from '#server/customers/addMatter.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'

type For = { matterId: string; organisationId: string }

/**
 * A matter becomes a basis for an organisation, in the running transaction: only ever on the customer's own word, when it
 * opened the matter with that organisation or accepted it (law.md).
 */
export const setMatterBasis = async (customer: Customer, { matterId, organisationId }: For): Promise<void> => {
  await addMatter(customer._id, { matterId, organisationId })
  accessChanged.tell({ customerIds: recordIdsOf(customer) })
}
