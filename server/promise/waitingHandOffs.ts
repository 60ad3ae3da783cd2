import { countHandOffsOfTeam } from '#server/handOffs/countHandOffsOfTeam.ts'
import { findHandOff } from '#server/handOffs/findHandOff.ts'
import type { HandOff } from '#server/handOffs/HandOff.ts'
import { handOffsRestingOn } from '#server/handOffs/handOffsRestingOn.ts'
import { rerouteHandOff } from '#server/handOffs/rerouteHandOff.ts'
import { waitingHandOffsAfter } from '#server/handOffs/waitingHandOffsAfter.ts'
import type { Waiting, WaitingThings } from './Waiting.ts'

const waitingOf = ({ _id, customerId, matterId, turn, to }: HandOff): Waiting[] => {
  const { organisationId, teamId, userId } = turn
  if (!organisationId) return []
  const serviceId = to?.organisationId === organisationId ? to.serviceId : null
  return [{ of: 'handOff', thingId: _id, matterId, customerId, organisationId, serviceId, teamId, userId }]
}

/** Hand-offs, as things that wait for somebody. */
export const waitingHandOffs: WaitingThings = {
  restingOn: async (userIds) => (await handOffsRestingOn(userIds)).flatMap(waitingOf),
  openAfter: async (handOffId, limit) => (await waitingHandOffsAfter(handOffId, limit)).flatMap(waitingOf),
  countFor: countHandOffsOfTeam,
  give: async ({ thingId, organisationId, userId }, { teamId, responsible }, at) => {
    const handOff = await findHandOff(thingId)
    const turn = handOff?.open ? handOff.turn : null
    if (!handOff || turn?.organisationId !== organisationId || turn.userId !== userId) return false
    await rerouteHandOff(handOff, { teamId: teamId ?? turn.teamId, responsible }, at)
    return true
  },
}
