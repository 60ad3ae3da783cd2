import { countGrantsTo } from '#server/customers/countGrantsTo.ts'
import { Refusal } from '#server/http/Refusal.ts'

/** Nobody opens customers to themselves by joining, on their own word, a team to which those have given access. */
export const refuseOwnRaise = async (teamIds: readonly string[]): Promise<void> => {
  const grants = await Promise.all(teamIds.map((teamId) => countGrantsTo(teamId)))
  if (grants.some((count) => count > 0)) throw new Refusal('team.own_raise')
}
