import { newId } from '#server/database/newId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { sessionKey } from './sessionKey.ts'
import { IDLE_LIMIT } from './sessionLimits.ts'
import { SessionModel } from './sessionModel.ts'

type Beginning = { userId: UserId; idToken: string | null; device: string | null }

/** Store a new session; gives the id for its cookie, which nothing else knows. */
export const startSession = async ({ userId, idToken, device }: Beginning): Promise<string> => {
  const cookieId = sessionKey.newCookieId()
  const startedAt = new Date()
  const expiresAt = new Date(startedAt.getTime() + IDLE_LIMIT)
  await SessionModel.create([
    {
      ...{ _id: sessionKey.sessionIdOf(cookieId), publicId: newId('ses'), userId, actsFor: null, idToken, device },
      ...{ startedAt, seenAt: startedAt, expiresAt },
    },
  ])
  return cookieId
}
