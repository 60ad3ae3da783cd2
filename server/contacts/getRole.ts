import type { Context } from '#server/access/Context.ts'
import { getAccessible } from '#server/access/getAccessible.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { ContactPersonModel } from './contactPersonModel.ts'

/** A role of this customer on which the actor may `action`; of another customer, it is not found (404). */
export const getRole = async (
  context: Context,
  action: 'read' | 'change',
  { customerId, contactPersonId }: { customerId: string; contactPersonId: string },
): Promise<{ customer: Customer; role: ContactRecord }> => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const role = await ContactPersonModel.findById(contactPersonId).lean<ContactRecord>()
  if (!role || !recordIdsOf(customer).includes(role.customerId)) throw new Refusal('contact.not_found')
  await getAccessible<ContactRecord>(context, action, ContactPersonModel, contactPersonId, 'contact.not_found')
  return { customer, role }
}
