import type { ContactRecord } from '#server/contacts/ContactRecord.ts'
import { hasEnded } from '#server/contacts/hasEnded.ts'
import { presentContactPersons } from '#server/contacts/presentContactPersons.ts'
import { rolesOfCustomer } from '#server/contacts/rolesOfCustomer.ts'
import { filled } from './filled.ts'
import type { PacketSource } from './PacketSource.ts'

/** Whom to ask for at the customer (7.3 §). */
export const contactPersonSource: PacketSource<ContactRecord> = {
  subject: 'ContactPerson',
  candidates: async (_context, { customer }) =>
    (await rolesOfCustomer(customer)).filter((role) => !hasEnded(role)).map(({ _id }) => _id),
  load: async ({ customer }, recordIds) => {
    const roles = (await rolesOfCustomer(customer)).filter(({ _id }) => recordIds.includes(_id))
    return new Map(roles.map((role) => [role._id, role]))
  },
  present: async (theirs, { customer }, role) => {
    const [shown] = await presentContactPersons(theirs, customer, [role])
    if (!shown) return []
    const { name, title, email, phone } = shown
    return filled({ name, title, email, phone })
  },
}
