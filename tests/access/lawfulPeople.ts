import type { Actor } from '#shared/access/Actor.ts'
import { Permission } from '#shared/access/Permission.ts'
import { standardRoles } from '#shared/access/standardRoles.ts'
import { actorFor } from './actorFor.ts'

const { adviser, phoneAgent, manager, administrator, ministry } = standardRoles

/** One of each kind of person whom the law treats in its own way; those with a mandate act for `customerId`, as break-glass is for it. */
export const lawfulPeople = (customerId: string) => {
  const breakGlass = { customerId, until: '2026-11-02T11:00:00.000Z' }
  const acting = (capacity: 'owner' | 'jointRepresentative' | 'accountant' | 'founder') =>
    actorFor({ actsFor: { customerId, capacity } })
  return {
    section10: actorFor({ kind: 'vitalityCentre', permissions: adviser.permissions }),
    manager10: actorFor({ kind: 'vitalityCentre', permissions: manager.permissions }),
    breakGlass: actorFor({ kind: 'keha', permissions: phoneAgent.permissions, breakGlass }),
    municipality: actorFor({ kind: 'municipality', permissions: adviser.permissions }),
    employment: actorFor({ kind: 'employmentAuthority', permissions: adviser.permissions }),
    private: actorFor({ kind: 'privateProvider', permissions: adviser.permissions }),
    administrator: actorFor({ kind: 'vitalityCentre', permissions: administrator.permissions }),
    ministry: actorFor({ kind: 'ministry', permissions: ministry.permissions }),
    platform: actorFor({ kind: 'platform', permissions: Permission.options, breakGlass }),
    owner: acting('owner'),
    joint: acting('jointRepresentative'),
    founder: acting('founder'),
    accountant: acting('accountant'),
    guest: actorFor({}),
  } satisfies Record<string, Actor>
}
