import { countRoleFrom } from '#server/contacts/countRoleFrom.ts'
import { eraseRoles } from '#server/contacts/eraseRoles.ts'
import { rolesUnusedSince } from '#server/contacts/rolesUnusedSince.ts'
import { unusedSweep } from '../unusedSweep.ts'

/** Roles of people with customers, five years after their last use; with the last role of a person the person goes. */
export const contactPersons = unusedSweep({
  name: 'contactPersons',
  kind: 'contactPerson',
  unusedSince: rolesUnusedSince,
  countFrom: countRoleFrom,
  erase: (ids) => eraseRoles({ ids }),
})
