import type { Actor } from '#shared/access/Actor.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'

/** By which keys an actor holds grants that open anything to them: none where their role reads no contents (see grantRules). */
export const holdingKeys = (actor: Actor): string[] => {
  const { organisation, permissions, actsFor } = actor
  // Who acts for one customer has no lists across customers.
  if (actsFor) return []
  if (!organisation) return actorKeys(actor)
  const ceiling = organisationKinds[organisation.kind].permissions
  return permissions.includes('events.read') && ceiling.includes('events.read') ? actorKeys(actor) : []
}
