import { findAccessible } from '#server/access/findAccessible.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { customerNamesOf } from '#server/customers/customerNamesOf.ts'
import type { Handler } from '#server/http/Handler.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { findPersons as contract } from '#shared/contacts/findPersons.ts'
import { foldName } from '#shared/register/foldName.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { ContactPersonModel } from './contactPersonModel.ts'
import { hasEnded } from './hasEnded.ts'
import { type Person, PersonModel } from './personModel.ts'

/** Roles looked at; people shown. */
const MOST_ROLES = 40
const MOST_PEOPLE = 10
/** Greater than any character of a folded name. */
const LAST = '\uffff'

/**
 * People whose name begins so. Only roles that the actor may see are looked at, each by the index of the rule that opens
 * it: what is hidden changes neither the answer nor the work.
 */
export const findPersons: Handler<typeof contract> = async (context, { q }) => {
  const folded = foldName(q)
  if (!folded) return { items: [] }
  const roles = await findAccessible<ContactRecord>(context, 'read', ContactPersonModel, {
    nameKey: { $gte: folded, $lt: folded + LAST },
  })
    .sort({ nameKey: 1 })
    .limit(MOST_ROLES)
    .lean<ContactRecord[]>()
  const customers = await customerNamesOf(context, [...new Set(roles.map(({ customerId }) => customerId))])
  const visible = roles.filter(({ customerId }) => customers.has(customerId))
  const byPerson = Map.groupBy(visible, ({ personId }) => personId)
  const shown = [...byPerson].slice(0, MOST_PEOPLE)
  const persons = await PersonModel.find({ _id: { $in: shown.map(([personId]) => personId) } }).lean<Person[]>()
  const names = new Map(persons.map(({ _id, name }) => [_id, name]))
  return {
    items: shown.flatMap(([personId, theirs]) => {
      const name = names.get(personId)
      if (name === undefined) return []
      const shownRoles = theirs.map((role) => {
        const bases = basesFor(context.ability, 'read', 'ContactPerson', role)
        recordRead(context, { customerId: role.customerId, recordId: role._id, class: 'person', bases })
        return { customer: customers.get(role.customerId)?.name ?? '', title: role.title, ended: hasEnded(role) }
      })
      return { personId, name, roles: shownRoles }
    }),
  }
}
