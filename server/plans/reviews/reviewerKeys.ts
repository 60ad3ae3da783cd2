import type { Context } from '#server/access/Context.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'

/** By which names reviews are asked from the actor: as grants are. None for who acts for a customer, or reads no contents. */
export const reviewerKeys = ({ actor }: Pick<Context, 'actor'>): string[] =>
  !actor.actsFor && actor.organisation && permissionsOf(actor).has('events.read') ? actorKeys(actor) : []
