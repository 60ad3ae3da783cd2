import { SessionModel } from './sessionModel.ts'

/**
 * Remove a session's record; false: there was none, or another request removed it first. By deleteMany: the embedded
 * engine's deleteOne and findOneAndDelete find nothing where another write (the note of its use) changes the record at the
 * same moment, and a sign-out would leave the session standing.
 */
export const deleteSession = async (sessionId: string): Promise<boolean> =>
  (await SessionModel.deleteMany({ _id: sessionId })).deletedCount === 1
