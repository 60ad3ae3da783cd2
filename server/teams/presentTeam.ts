import type { z } from 'zod'
import type { TeamInUse } from '#shared/teams/TeamInUse.ts'
import { presentTeams } from './presentTeams.ts'
import type { Team } from './Team.ts'

/** One team as presentTeams shows it. */
export const presentTeam = async (team: Team): Promise<z.input<typeof TeamInUse>> => {
  const [presented] = await presentTeams([team])
  if (!presented) throw new Error(`Team ${team._id} could not be presented`)
  return presented
}
