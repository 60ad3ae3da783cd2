import type { Actor } from './Actor.ts'

/**
 * By which ids a grant may name this actor: their organisation, their teams in it, and they themselves. A person with an
 * organisation is named as one of it: who acts for a customer is nobody's grantee.
 */
export const actorKeys = ({ userId, organisation, teamIds, actsFor }: Actor): string[] => {
  if (actsFor) return []
  return organisation ? [organisation.id, ...teamIds, `${organisation.id}:${userId}`] : [userId]
}
