import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import type { Team } from './Team.ts'

/** A team as the organisation's log tells of it, in the names of the day. */
export const sayTeam = async ({ name, memberIds, leadId = null, substituteIds = [] }: Team) => {
  const names = await namesOfUsers([...new Set([...memberIds, ...substituteIds, ...(leadId ? [leadId] : [])])])
  const named = (userIds: readonly string[]) => userIds.flatMap((userId) => names.get(userId) ?? [])
  return {
    name,
    members: named(memberIds).sort(),
    lead: leadId ? (names.get(leadId) ?? null) : null,
    substitutes: named(substituteIds),
  }
}
