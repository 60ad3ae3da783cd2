import type { Team } from './Team.ts'
import { TeamModel } from './teamModel.ts'

/** The teams of an organisation with their members, by name. */
export const namedTeamsOf = (organisationId: string): Promise<Team[]> =>
  TeamModel.find({ organisationId } as object)
    .sort({ name: 1 })
    .lean<Team[]>()
