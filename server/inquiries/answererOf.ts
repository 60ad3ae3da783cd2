import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'

/** The organisation for which the actor answers customers; refuses everybody else. */
export const answererOf = (actor: Actor): NonNullable<Actor['organisation']> => {
  if (!actor.organisation || !permissionsOf(actor).has('inquiries.answer')) throw new Refusal('access.denied')
  return actor.organisation
}
