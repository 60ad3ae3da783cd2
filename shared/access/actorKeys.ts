import type { Actor } from './Actor.ts'

/**
 * By which ids a grant may name this actor: their organisation, their teams in it, and they themselves. A person with an
 * organisation is named as one of it. Who acts for a customer is nobody's grantee, but for an accountant, to whom their own
 * customer opens the rest of its plan.
 */
export const actorKeys = ({ userId, organisation, teamIds, actsFor }: Actor): string[] => {
  if (actsFor) return actsFor.capacity === 'accountant' ? [userId] : []
  return organisation ? [organisation.id, ...teamIds, `${organisation.id}:${userId}`] : [userId]
}
