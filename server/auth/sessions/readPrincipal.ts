import { findActor } from '#server/organisations/findActor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { Principal } from './Principal.ts'
import { BELIEF_LIMIT } from './sessionLimits.ts'
import { SessionModel } from './sessionModel.ts'

/** Read a session, its person and what they may from the database; null when the session has ended or the person is gone. */
export const readPrincipal = async (sessionId: string): Promise<Principal | null> => {
  const session = await SessionModel.findById(sessionId).lean()
  const now = Date.now()
  if (!session || session.expiresAt.getTime() <= now) return null
  const found = await findActor(session.userId, { actsFor: session.actsFor, now: new Date(now) })
  if (!found) return null
  return {
    ...found,
    sessionId,
    ability: abilityOf(found.actor, [], new Date(now)),
    abilityOfSecond: Math.floor(now / 1000),
    startedAt: session.startedAt.getTime(),
    seenAt: session.seenAt.getTime(),
    idToken: session.idToken,
    chosen: session.actsFor,
    believedUntil: Math.min(now + BELIEF_LIMIT, session.expiresAt.getTime(), found.trueUntil?.getTime() ?? Infinity),
  }
}
