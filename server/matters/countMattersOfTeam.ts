import { MatterModel } from './matterModel.ts'

/** How many open matters a team has, for the product's own use: asks no ability. */
export const countMattersOfTeam = (teamId: string): Promise<number> =>
  MatterModel.countDocuments({ teamId, open: true })
