import { Refusal } from '#server/http/Refusal.ts'
import type { Team } from './Team.ts'
import { TeamModel } from './teamModel.ts'

/** A team of this organisation; any other is team.not_found (404). */
export const findOwnTeam = async (organisationId: string, teamId: string): Promise<Team> => {
  const team = await TeamModel.findOne({ _id: teamId, organisationId } as object).lean<Team>()
  if (!team) throw new Refusal('team.not_found')
  return team
}
