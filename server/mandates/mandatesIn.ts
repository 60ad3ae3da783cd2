import type { UserId } from '#shared/ids/UserId.ts'
import type { Mandate } from './Mandate.ts'
import type { OrganisationRoles } from './OrganisationRoles.ts'
import { ROLE_CODES } from './roleCodes.ts'

/** What an answer of the register means for a person: one mandate for each company, in the strongest capacity that holds now. */
export const mandatesIn = (answer: readonly OrganisationRoles[], userId: UserId, now: Date): Mandate[] =>
  answer.flatMap(({ identifier, roles, validTo = {} }) => {
    const holds = ({ code }: { code: string }) =>
      roles.includes(code) && (validTo[code] === undefined || new Date(validTo[code]) > now)
    const strongest = ROLE_CODES.find(holds)
    if (!strongest) return []
    const until = validTo[strongest.code]
    return [
      {
        _id: `${userId}:${identifier}`,
        userId,
        businessId: identifier,
        capacity: strongest.capacity,
        until: until === undefined ? null : new Date(until),
      },
    ]
  })
