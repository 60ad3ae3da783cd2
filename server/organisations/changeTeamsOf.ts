import { refuseOwnRaise } from '#server/teams/refuseOwnRaise.ts'
import { setTeamsOf } from '#server/teams/setTeamsOf.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import type { Administrator } from './requireAdministrator.ts'
import type { User } from './User.ts'

/** Let a person belong to exactly these teams; undefined leaves them as they are. */
export const changeTeamsOf = async (
  administrator: Administrator,
  { _id, name }: User,
  teamIds: readonly string[] | undefined,
): Promise<void> => {
  if (!teamIds) return
  const { before, after, joined } = await setTeamsOf({
    organisationId: administrator.organisation.id,
    userId: _id,
    teamIds,
  })
  if (_id === administrator.userId) await refuseOwnRaise(joined)
  if (String(before) === String(after)) return
  await recordOrganisationEvent(administrator, { type: 'person.teamsChanged', userId: _id, name, before, after })
}
