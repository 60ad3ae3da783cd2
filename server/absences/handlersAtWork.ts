import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { absencesAt } from './absencesAt.ts'

type Person = { userId: string; name: string }

/** Those of these people, in their order, who work in the organisation, may handle matters there and are not away on the day of `at`. */
export const handlersAtWork = async (
  organisationId: string,
  userIds: readonly string[],
  at: Date,
): Promise<Person[]> => {
  if (userIds.length === 0) return []
  const [organisation, away] = await Promise.all([findOrganisation(organisationId), absencesAt(userIds, at)])
  const holders = organisation ? await findHolders(organisation, 'matters.handle') : []
  const byId = new Map(holders.map(({ userId, name }) => [userId, { userId, name }]))
  return userIds.flatMap((userId) => (away.has(userId) ? [] : (byId.get(userId) ?? [])))
}
