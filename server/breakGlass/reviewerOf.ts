import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'

/** The organisation whose break-glass the actor may review; refuses everybody else. */
export const reviewerOf = (actor: Actor): string => {
  if (!actor.organisation || !permissionsOf(actor).has('breakGlass.review')) throw new Refusal('access.denied')
  return actor.organisation.id
}
