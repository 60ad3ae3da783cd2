import { inTransaction } from '#server/database/inTransaction.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { storeEscalations } from '#server/promise/storeEscalations.ts'
import { waitingThings } from '#server/promise/waitingThings.ts'
import { teamsByIds } from '#server/teams/teamsByIds.ts'
import { handlersAtWork } from './handlersAtWork.ts'
import { rerouteErrands } from './rerouteErrands.ts'
import { standInFor } from './standInFor.ts'

/** Who did it, in the log. */
const THE_PRODUCT = { userId: 'system', name: 'Y-CRM' }

/** How many things were moved, and to whom, by name. */
type Rerouted = { things: number; to: string[] }

/**
 * Move what rests on a person who is away to who stands in for them, each as its own change, where everybody sees it: on the
 * thing itself, in the organisation's log, and told to who has it now. What nobody can take stays, for the orphan detector.
 * Things that wait go first: a task then goes to whoever has its matter by now.
 */
export const rerouteFrom = async (userId: string, at: Date): Promise<Rerouted> => {
  const name = (await namesOfUsers([userId])).get(userId) ?? ''
  const moved: { organisationId: string; to: string }[] = []
  for (const { restingOn, give } of waitingThings)
    for (const waiting of await restingOn([userId])) {
      const { organisationId, of, thingId, matterId, customerId } = waiting
      const instead = await standInFor(userId, at, waiting.teamId)
      if (!instead) continue
      const { teamId, responsible } = instead
      const team = (await teamsByIds(teamId ? [teamId] : [])).get(teamId ?? '')
      const given = await inTransaction(async () => {
        if (!(await give(waiting, instead, at))) return false
        const people = responsible ? [responsible] : await handlersAtWork(organisationId, team?.memberIds ?? [], at)
        await storeEscalations(
          [
            {
              ...{ _id: `${thingId}.rerouted.${at.getTime()}`, kind: 'rerouted', clockId: null },
              ...{ of, thingId, matterId, customerId, organisationId, teamId, from: { userId, name } },
              userIds: people.map((person) => person.userId),
            },
          ],
          at,
        )
        return true
      })
      if (given) moved.push({ organisationId, to: responsible?.name ?? team?.name ?? '' })
    }
  moved.push(...(await rerouteErrands({ userId, name }, at)))
  for (const [organisationId, theirs] of Map.groupBy(moved, (one) => one.organisationId)) {
    const organisation = await findOrganisation(organisationId)
    const to = [...new Set(theirs.map((one) => one.to))].sort()
    if (organisation)
      await recordOrganisationEvent(
        { organisation, ...THE_PRODUCT },
        { type: 'absence.rerouted', userId, name, things: theirs.length, to },
      )
  }
  return { things: moved.length, to: [...new Set(moved.map(({ to }) => to))].sort() }
}
