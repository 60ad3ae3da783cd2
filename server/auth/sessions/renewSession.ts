import { accessChanged } from '#server/access/accessChanged.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { deleteSession } from './deleteSession.ts'
import { principals } from './principals.ts'
import { sessionKey } from './sessionKey.ts'
import { SessionModel, type StoredSession } from './sessionModel.ts'

/**
 * The sockets of the old id are closed only when the browser has the new one (milliseconds), since it asks at once whether it
 * is signed out. They tell nothing meanwhile: before each word they ask for a session that is gone.
 */
const TOLD_AFTER = 300

/**
 * What a session may changes by the choice of whom it acts for, so it gets a new id: who had the old one has nothing. Its
 * end stays where it was. Gives the id for the cookie; the caller has checked the mandate.
 */
export const renewSession = async (sessionId: string, actsFor: string | null): Promise<string> => {
  const session = await SessionModel.findById(sessionId).lean<StoredSession>()
  if (!session || !(await deleteSession(sessionId))) throw new Refusal('session.missing')
  const cookieId = sessionKey.newCookieId()
  await SessionModel.create([{ ...session, _id: sessionKey.sessionIdOf(cookieId), actsFor }])
  principals.forget(sessionId)
  const tell = () => accessChanged.tell({ sessionIds: [sessionId] })
  setTimeout(tell, TOLD_AFTER).unref()
  return cookieId
}
