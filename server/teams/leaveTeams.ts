import { setTeamsOf } from './setTeamsOf.ts'
import { TeamModel } from './teamModel.ts'

/** A person is in no team of the organisation any longer, and leads and stands in for none; answers the names of those they belonged to. */
export const leaveTeams = async (organisationId: string, userId: string): Promise<string[]> => {
  const { before } = await setTeamsOf({ organisationId, userId, teamIds: [] })
  await TeamModel.updateMany({ organisationId, leadId: userId } as object, {
    $set: { leadId: null },
    $inc: { version: 1 },
  })
  await TeamModel.updateMany(
    { organisationId, substituteIds: userId } as object,
    {
      $pull: { substituteIds: userId },
      $inc: { version: 1 },
    } as object,
  )
  return before
}
