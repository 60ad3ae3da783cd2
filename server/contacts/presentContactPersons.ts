import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { hasEnded } from './hasEnded.ts'
import { keeperOf } from './keeperOf.ts'
import { mayKeep } from './mayKeep.ts'
import { otherRolesOf } from './otherRolesOf.ts'
import { ownNotesOf } from './ownNotesOf.ts'
import { type Person, PersonModel } from './personModel.ts'

type Shown = z.input<typeof ContactPerson>

const presentRole = (
  context: Context,
  role: ContactRecord,
  person: Person,
): Omit<Shown, 'keptBy' | 'otherRoles' | 'notes' | 'marketing'> => {
  const bases = basesFor(context.ability, 'read', 'ContactPerson', role)
  recordRead(context, { customerId: role.customerId, recordId: role._id, class: role.class, bases })
  const mayChange = basesFor(context.ability, 'change', 'ContactPerson', role).length > 0
  const { title, from, until, personId, customerId, version } = role
  // Protected contact details stand in no list (law.md) but before who keeps them.
  const { email, phone } = role.protected && !mayChange ? { email: null, phone: null } : role
  return {
    ...{ contactPersonId: role._id, personId, customerId, name: person.name, languages: person.languages },
    ...{ title, email, phone, from, until, ended: hasEnded(role), protected: role.protected },
    checkedBy: role.checkedBy.name,
    checkedAt: role.checkedAt.toISOString(),
    ...{ bases, mayChange, mayRename: mayChange && person.keeper === keeperOf(context) },
    mayNote: context.actor.organisation !== null && mayKeep(context, customerId, 'own'),
    version,
  }
}

/** Roles as their viewer sees them, noted for the read log. The caller has found them through findAccessible or getAccessible. */
export const presentContactPersons = async (
  context: Context,
  customer: Pick<Customer, '_id' | 'mergedIds'>,
  roles: ContactRecord[],
): Promise<Shown[]> => {
  const personIds = [...new Set(roles.map(({ personId }) => personId))]
  const [persons, others, own, organisations] = await Promise.all([
    PersonModel.find({ _id: { $in: personIds } }).lean<Person[]>(),
    otherRolesOf(context, personIds, recordIdsOf(customer)),
    ownNotesOf(context, roles),
    organisationNames(),
  ])
  const byId = new Map(persons.map((person) => [person._id, person]))
  return roles.flatMap((role) => {
    const person = byId.get(role.personId)
    if (!person) return []
    return {
      ...presentRole(context, role, person),
      keptBy: organisations.get(role.organisationId ?? '') ?? null,
      otherRoles: others.get(role.personId) ?? [],
      notes: own.get(role._id)?.notes ?? [],
      marketing: own.get(role._id)?.marketing ?? [],
    }
  })
}
