import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { customerNamesOf } from '#server/customers/customerNamesOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { ContactPersonModel } from './contactPersonModel.ts'
import { hasEnded } from './hasEnded.ts'

const MOST = 200

type OtherRole = { customerId: string; customer: string; title: string; ended: boolean }

/** Roles of these people with other customers, of those that the actor may see, by person; noted for the read log. */
export const otherRolesOf = async (
  context: Context,
  personIds: string[],
  notOf: readonly string[],
): Promise<Map<string, OtherRole[]>> => {
  if (personIds.length === 0) return new Map()
  const roles = await findAccessible<ContactRecord>(context, 'read', ContactPersonModel, {
    personId: { $in: personIds },
    customerId: { $nin: [...notOf] },
  })
    .limit(MOST)
    .lean<ContactRecord[]>()
  const customers = await customerNamesOf(context, [...new Set(roles.map(({ customerId }) => customerId))])
  const found = new Map<string, OtherRole[]>()
  for (const role of roles) {
    const customer = customers.get(role.customerId)
    if (!customer) continue
    const { customerId, title } = role
    const bases = basesFor(context.ability, 'read', 'ContactPerson', role)
    recordRead(context, { customerId, recordId: role._id, class: 'person', bases })
    const other = { customerId: customer.customerId, customer: customer.name, title, ended: hasEnded(role) }
    found.set(role.personId, [...(found.get(role.personId) ?? []), other])
  }
  return found
}
