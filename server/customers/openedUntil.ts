import type { Actor } from '#shared/access/Actor.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import type { Customer } from './Customer.ts'

/** The first end of what this customer has opened to the actor at this moment, by a grant or break-glass; null: none ends. */
export const openedUntil = (actor: Actor, { _id, grants = [] }: Customer, now = new Date()): Date | null => {
  const keys = new Set(actorKeys(actor))
  const time = now.toISOString()
  const ends = grants.filter(({ to, until }) => keys.has(to) && until > time).map(({ until }) => until)
  if (actor.breakGlass?.customerId === _id) ends.push(actor.breakGlass.until)
  const first = ends.sort()[0]
  return first === undefined ? null : new Date(first)
}
