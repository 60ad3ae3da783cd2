import { HandOffModel } from './handOffModel.ts'

/** How many open hand-offs wait for a team. */
export const countHandOffsOfTeam = (teamId: string): Promise<number> =>
  HandOffModel.countDocuments({ 'turn.teamId': teamId, open: true } as object)
