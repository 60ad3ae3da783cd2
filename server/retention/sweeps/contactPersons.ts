import { countRoleFrom } from '#server/contacts/countRoleFrom.ts'
import { eraseRoles } from '#server/contacts/eraseRoles.ts'
import { rolesUnusedSince } from '#server/contacts/rolesUnusedSince.ts'
import { holdsOf } from '../holdsOf.ts'
import { judge } from '../judge.ts'
import { SERVICE_YEARS } from '../limits.ts'
import type { Sweep } from '../Sweep.ts'
import { yearsBefore } from '../yearsBefore.ts'

/** Roles of people with customers, five years after their last use; with the last role of a person the person goes. */
export const contactPersons: Sweep = {
  name: 'contactPersons',
  paragraph: '293/2017 9 §',
  async step(now, limit) {
    const roles = await rolesUnusedSince(yearsBefore(now, SERVICE_YEARS), limit)
    const holds = await holdsOf(
      roles.map(({ customerId }) => customerId),
      now,
    )
    const gone: string[] = []
    for (const { _id, customerId, organisationId } of roles) {
      const record = { _id, kind: 'contactPerson' as const, customerId, organisationId }
      const again = await judge({ ...record, holds: holds.get(customerId) ?? [] }, now)
      if (again) await countRoleFrom(_id, yearsBefore(again, SERVICE_YEARS))
      else gone.push(_id)
    }
    return { seen: roles.length, removed: gone.length > 0 ? await eraseRoles({ ids: gone }) : 0 }
  },
}
