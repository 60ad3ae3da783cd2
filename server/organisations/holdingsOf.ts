import { countSessionsOf } from '#server/auth/sessions/countSessionsOf.ts'
import { countGrantsToPerson } from '#server/grants/countGrantsToPerson.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { Holdings } from '#shared/organisations/Holdings.ts'
import { dutiesOf } from './dutiesOf.ts'
import { findTeamLead } from './findTeamLead.ts'

/** What a person holds in an organisation that must go somewhere when they leave it, in numbers. */
export const holdingsOf = async (
  organisation: NonNullable<Actor['organisation']>,
  userId: string,
): Promise<Holdings> => {
  const [sessions, { nextSteps, matters }, grants, teamLead] = await Promise.all([
    countSessionsOf(userId),
    dutiesOf(organisation.id, userId),
    countGrantsToPerson(organisation.id, userId),
    findTeamLead(organisation, userId),
  ])
  return { sessions, nextSteps, matters, grants, teamLead }
}
