import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { ContactRole } from '#shared/contacts/ContactRole.ts'
import type { PersonGiven } from '#shared/contacts/PersonGiven.ts'
import { foldName } from '#shared/register/foldName.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { checkPeriod } from './checkPeriod.ts'
import { ContactPersonModel } from './contactPersonModel.ts'
import { presentOne } from './presentOne.ts'
import { recordRoleChange } from './recordRoleChange.ts'
import { renamePerson } from './renamePerson.ts'

const FIELDS = ['title', 'email', 'phone', 'from', 'until', 'protected'] as const

type Given = { [K in keyof (ContactRole & PersonGiven)]?: (ContactRole & PersonGiven)[K] | undefined }

/** Save a change to a role, from the version that was seen; saving notes that it was checked now, changed or not (8 §). */
export const saveRole = async (
  context: Context,
  { customer, role }: { customer: Customer; role: ContactRecord },
  { version, ...given }: Given & { version: number },
  change: 'changed' | 'ended' = 'changed',
) => {
  if (role.version !== version)
    throw new Refusal('record.changed', { current: await presentOne(context, customer, role) })
  const { name, languages, ...fieldsGiven } = given
  const fields = FIELDS.filter((field) => fieldsGiven[field] !== undefined && fieldsGiven[field] !== role[field])
  const changes = Object.fromEntries(fields.map((field) => [field, fieldsGiven[field]])) as Partial<ContactRole>
  checkPeriod({ ...role, ...changes })
  const ofPerson = await renamePerson(context, role.personId, {
    ...(name === undefined ? {} : { name }),
    ...(languages === undefined ? {} : { languages }),
  })
  const now = new Date()
  const { actor } = context
  const saved: ContactRecord = {
    ...role,
    ...changes,
    nameKey: name === undefined ? role.nameKey : foldName(name),
    checkedBy: { userId: actor.userId, name: actor.name },
    ...{ checkedAt: now, countedFrom: now, version: version + 1 },
  }
  const { _id, ...stored } = saved
  await ContactPersonModel.updateOne({ _id, version }, { $set: stored })
  await recordRoleChange(context, saved, change, [...ofPerson, ...fields])
  return presentOne(context, customer, saved)
}
