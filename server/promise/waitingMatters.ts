import { countMattersOfTeam } from '#server/matters/countMattersOfTeam.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { mattersRestingOn } from '#server/matters/mattersRestingOn.ts'
import { moveMatter } from '#server/matters/moveMatter.ts'
import { openMattersAfter } from '#server/matters/openMattersAfter.ts'
import type { Waiting, WaitingThings } from './Waiting.ts'

const waitingOf = ({ _id, customerId, organisationId, serviceId, teamId, responsible }: Matter): Waiting => ({
  ...{ of: 'matter', thingId: _id, matterId: _id, customerId, organisationId, serviceId, teamId },
  userId: responsible?.userId ?? null,
})

/** Matters, as things that wait for somebody. */
export const waitingMatters: WaitingThings = {
  restingOn: async (userIds) => (await mattersRestingOn(userIds)).map(waitingOf),
  openAfter: async (matterId, limit) => (await openMattersAfter(matterId, limit)).map(waitingOf),
  countFor: countMattersOfTeam,
  give: async ({ thingId, organisationId, userId }, { teamId, responsible }) => {
    const matter = await findMatter(thingId)
    if (!matter?.open || matter.organisationId !== organisationId || matter.responsible?.userId !== userId) return false
    await moveMatter(null, matter, { organisationId, teamId: teamId ?? matter.teamId, responsible })
    return true
  },
}
