import { countGrantsToPerson } from '#server/grants/countGrantsToPerson.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { dutiesOf } from './dutiesOf.ts'
import { findSuccessor } from './findSuccessor.ts'
import { findTeamLead } from './findTeamLead.ts'
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
  wanted: Wanted,
): Promise<{ receiver: Named | null; successor: Named | null; grantsWent: 'return' | 'propose' | null }> => {
  const { duties, grants } = wanted
  const { count, needs } = await dutiesOf(organisation.id, person._id)
  const held = await countGrantsToPerson(organisation.id, person._id)
  const find = (userId: string) => findSuccessor(organisation, person._id, userId, needs.length > 0 ? needs : undefined)
  const successor = wanted.successorId ? await find(wanted.successorId) : null
  if (held > 0 && !grants) throw new Refusal('person.grants_need_decision', { values: { count: held } })
  if (grants === 'propose' && held > 0 && !successor) throw new Refusal('person.successor_unfit')
  const lead = count > 0 && duties === 'teamLead' ? await findTeamLead(organisation, person._id) : null
  if (count > 0 && duties === 'teamLead' && !lead) throw new Refusal('person.no_team_lead')
  // A role of the organisation's own may lead and yet not handle matters.
  const receiver = lead ? await find(lead.userId) : successor
  if (count > 0 && (!duties || !receiver)) throw new Refusal('person.duties_need_successor', { values: { count } })
  return { receiver: count > 0 ? receiver : null, successor, grantsWent: held > 0 ? (grants ?? null) : null }
}
