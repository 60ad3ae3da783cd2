import type { UserId } from '#shared/ids/UserId.ts'
import { SessionModel } from './sessionModel.ts'

/** Everybody who has a session that has not ended. */
export const peopleSignedIn = async (now: Date): Promise<UserId[]> =>
  SessionModel.distinct('userId', { expiresAt: { $gt: now } }) as unknown as Promise<UserId[]>
