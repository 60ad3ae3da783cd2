import { Refusal } from '#server/http/Refusal.ts'
import { TeamModel } from './teamModel.ts'

type Change = { organisationId: string; userId: string; teamIds: readonly string[] }

/**
 * Let a person belong to exactly these teams of an organisation, in the running transaction; answers the names of the
 * teams before and after, and the ids of those joined. A team that is not the organisation's is team.not_found (404).
 */
export const setTeamsOf = async ({ organisationId, userId, teamIds }: Change) => {
  const wanted = [...new Set(teamIds)]
  const mine = { organisationId, memberIds: userId }
  const [before, after] = await Promise.all([
    TeamModel.find(mine as object)
      .sort({ name: 1 })
      .lean(),
    TeamModel.find({ _id: { $in: wanted }, organisationId } as object)
      .sort({ name: 1 })
      .lean(),
  ])
  if (after.length !== wanted.length) throw new Refusal('team.not_found')
  const left = before.filter(({ _id }) => !wanted.includes(_id)).map(({ _id }) => _id)
  const joined = after.filter((team) => !before.some(({ _id }) => _id === team._id)).map(({ _id }) => _id)
  const change = (ids: string[], update: object) =>
    ids.length > 0 ? TeamModel.updateMany({ _id: { $in: ids } } as object, { ...update, $inc: { version: 1 } }) : null
  await change(left, { $pull: { memberIds: userId } })
  await change(joined, { $addToSet: { memberIds: userId } })
  return { before: before.map(({ name }) => name), after: after.map(({ name }) => name), joined }
}
