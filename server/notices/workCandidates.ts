import { absencesAt } from '#server/absences/absencesAt.ts'
import { standInFor } from '#server/absences/standInFor.ts'
import type { Candidate } from './Candidate.ts'
import type { Hearer, Work } from './Hearer.ts'
import { workersAt } from './workersAt.ts'

/** The people themselves, and for each who is away at the moment whoever stands in for them: one person, or a team. */
export const workCandidates = async (
  { kind, thing }: Pick<Hearer, 'kind' | 'thing'>,
  { organisationId, userIds, teamId }: Work,
  now: Date,
): Promise<Candidate[]> => {
  const tell = (to: string, inPlaceOf: string | null): Candidate => ({
    ...{ to, organisationId, actsFor: null, inPlaceOf },
    ...{ kind, thing },
  })
  const away = await absencesAt(userIds, now)
  const substitutes = await Promise.all(
    [...away.keys()].map(async (userId) => {
      const standIn = await standInFor(userId, now, teamId)
      const who = standIn && { organisationId, teamId: standIn.teamId, userId: standIn.responsible?.userId ?? null }
      const workers = who ? await workersAt(who) : null
      return (workers?.userIds ?? []).map((to) => tell(to, userId))
    }),
  )
  // The people themselves first: who is told for themselves is not told again for somebody else.
  return [...userIds.map((userId) => tell(userId, null)), ...substitutes.flat()]
}
