import type { Handler } from '#server/http/Handler.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { namesOfTeams } from '#server/teams/namesOfTeams.ts'
import type { ReceiverChoice } from '#shared/handOffs/ReceiverChoice.ts'
import type { redirectHandOff as contract } from '#shared/handOffs/redirectHandOff.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { moveHandOff } from './moveHandOff.ts'
import { resolveReceiver } from './resolveReceiver.ts'
import { showHandOff } from './showHandOff.ts'

/** Give a hand-off that waits to another team or person of the own organisation. Its clock goes on: this gives nobody more time. */
export const redirectHandOff: Handler<typeof contract> = async (context, { handOffId, teamId, userId }) => {
  const { handOff } = await getMovableHandOff(context, handOffId, ['receiver'])
  const at = new Date()
  const organisationId = requireOrganisation(context).id
  const choice = { organisationId, ...(teamId ? { teamId } : { userId }) } as ReceiverChoice
  const { place } = await resolveReceiver(choice, at)
  const [teams, people] = await Promise.all([
    namesOfTeams([handOff.to?.teamId, place.teamId].flatMap((id) => id ?? [])),
    namesOfUsers([handOff.to?.userId, place.userId].flatMap((id) => id ?? [])),
  ])
  const nameOf = (of: { teamId: string | null; userId: string | null } | null) =>
    people.get(of?.userId ?? '') ?? teams.get(of?.teamId ?? '') ?? null
  await moveHandOff(context, handOff, {
    ...{ move: 'redirect', by: 'receiver', at, from: nameOf(handOff.to), to: nameOf(place) },
    changes: { to: { ...place, serviceId: handOff.to?.serviceId ?? null } },
  })
  return showHandOff(context, handOffId)
}
