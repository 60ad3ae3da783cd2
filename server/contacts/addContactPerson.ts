import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { addContactPerson as contract } from '#shared/contacts/addContactPerson.ts'
import { foldName } from '#shared/register/foldName.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { checkPeriod } from './checkPeriod.ts'
import { ContactPersonModel } from './contactPersonModel.ts'
import { mayKeep } from './mayKeep.ts'
import { personFor } from './personFor.ts'
import { presentOne } from './presentOne.ts'
import { recordRoleChange } from './recordRoleChange.ts'

/** Add a person's role with a customer, kept by the adviser's organisation or by the customer itself. */
export const addContactPerson: Handler<typeof contract> = async (context, { customerId, person: given, role }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  if (!mayKeep(context, customer._id, 'person')) throw new Refusal('access.denied')
  checkPeriod(role)
  const person = await personFor(context, given)
  const { actor } = context
  const organisationId = actor.organisation?.id ?? null
  // Only the same keeper's own: another's role is no reason to refuse, and may be hidden from who asks.
  const same = { customerId: customer._id, personId: person._id, organisationId, title: role.title, until: null }
  if (await ContactPersonModel.exists(same)) throw new Refusal('contact.already_there')
  const now = new Date()
  const record: ContactRecord = {
    ...{ _id: newId('cpr'), personId: person._id, customerId: customer._id, class: 'person', organisationId },
    ...role,
    nameKey: foldName(person.name),
    checkedBy: { userId: actor.userId, name: actor.name },
    ...{ checkedAt: now, countedFrom: now, version: 1 },
  }
  await insertDocuments(ContactPersonModel, [record])
  await recordRoleChange(context, record, 'added', [])
  return presentOne(context, customer, record)
}
