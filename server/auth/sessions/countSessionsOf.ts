import { SessionModel } from './sessionModel.ts'

/** How many sessions a person has open at this moment. */
export const countSessionsOf = (userId: string): Promise<number> =>
  SessionModel.countDocuments({ userId, expiresAt: { $gt: new Date() } } as object)
