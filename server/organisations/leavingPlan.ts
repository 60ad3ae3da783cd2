import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { findSuccessor } from './findSuccessor.ts'
import { holdingsOf } from './holdingsOf.ts'
import type { User } from './User.ts'

type Wanted = {
  duties?: 'successor' | 'teamLead' | undefined
  successorId?: string | undefined
  grants?: 'return' | 'propose' | undefined
}
type Named = { userId: string; name: string }

/** Where what a person holds goes when they leave. Refuses a plan that leaves anything of it without a place. */
export const leavingPlan = async (
  organisation: NonNullable<Actor['organisation']>,
  person: User,
  { duties, successorId, grants }: Wanted,
): Promise<{ receiver: Named | null; successor: Named | null; grantsWent: 'return' | 'propose' | null }> => {
  const holdings = await holdingsOf(organisation, person._id)
  const successor = successorId ? await findSuccessor(organisation, person._id, successorId) : null
  const { count } = holdings.nextSteps
  if (holdings.grants > 0 && !grants)
    throw new Refusal('person.grants_need_decision', { values: { count: holdings.grants } })
  if (grants === 'propose' && holdings.grants > 0 && !successor) throw new Refusal('person.successor_unfit')
  if (count > 0 && duties === 'teamLead' && !holdings.teamLead) throw new Refusal('person.no_team_lead')
  const receiver = duties === 'teamLead' ? holdings.teamLead : successor
  if (count > 0 && (!duties || !receiver)) throw new Refusal('person.duties_need_successor', { values: { count } })
  return {
    receiver: count > 0 ? receiver : null,
    successor,
    grantsWent: holdings.grants > 0 ? (grants ?? null) : null,
  }
}
