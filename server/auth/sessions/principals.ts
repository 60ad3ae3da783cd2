import { findActor } from '#server/organisations/findActor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { Principal } from './Principal.ts'
import { sessionEnded } from './sessionEnded.ts'
import { ABSOLUTE_LIMIT, BELIEF_LIMIT, IDLE_LIMIT, USE_NOTED_EVERY } from './sessionLimits.ts'
import { SessionModel } from './sessionModel.ts'

/** More sessions than people work at once; the one least lately read is forgotten first. */
const MOST_BELIEVED = 20_000

const believed = new Map<string, Principal>()
const underway = new Map<string, Promise<Principal | null>>()

const read = async (sessionId: string): Promise<Principal | null> => {
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
    believedUntil: Math.min(now + BELIEF_LIMIT, session.expiresAt.getTime(), found.trueUntil?.getTime() ?? Infinity),
  }
}

/** The ability as of this second: what begins or ends in it does so at once. */
const timely = (principal: Principal): Principal => {
  const now = Date.now()
  const second = Math.floor(now / 1000)
  if (principal.abilityOfSecond !== second) {
    principal.ability = abilityOf(principal.actor, [], new Date(now))
    principal.abilityOfSecond = second
  }
  return principal
}

const forget = (sessionId: string): void => {
  underway.delete(sessionId)
  if (believed.delete(sessionId)) sessionEnded.tell(sessionId)
}

const believe = (sessionId: string, principal: Principal | null): void => {
  if (!principal) {
    forget(sessionId)
    return
  }
  believed.delete(sessionId)
  believed.set(sessionId, principal)
  if (believed.size <= MOST_BELIEVED) return
  const [oldest] = believed.keys()
  if (oldest !== undefined) believed.delete(oldest)
}

const readAgain = (sessionId: string): Promise<Principal | null> => {
  const reading = read(sessionId)
  underway.set(sessionId, reading)
  return reading.then(
    (principal) => {
      // A sign-out while we read: what was read is no longer true.
      if (underway.get(sessionId) !== reading) return null
      underway.delete(sessionId)
      believe(sessionId, principal)
      return principal
    },
    (error) => {
      if (underway.get(sessionId) === reading) underway.delete(sessionId)
      throw error
    },
  )
}

const believedPrincipal = (sessionId: string): Principal | undefined => {
  const principal = believed.get(sessionId)
  return principal && principal.believedUntil > Date.now() ? timely(principal) : undefined
}

/** The signed-in sessions as this process knows them: a look-up in the database at most every BELIEF_LIMIT for each. */
export const principals = {
  /** The session as last read, if that may still be believed; undefined: ask `find`. */
  believed: believedPrincipal,

  /** Who the session is signed in for; null when there is no such session (any more). */
  find: async (sessionId: string): Promise<Principal | null> =>
    believedPrincipal(sessionId) ?? underway.get(sessionId) ?? readAgain(sessionId),

  /** End a session now: the next request finds none, in this process at once, in others after BELIEF_LIMIT at the latest. */
  async end(sessionId: string): Promise<void> {
    await SessionModel.deleteOne({ _id: sessionId })
    underway.delete(sessionId)
    believed.delete(sessionId)
    sessionEnded.tell(sessionId)
  },

  /** Believe nothing of these people's sessions any more: their role, mandate or team has changed. Their next request reads anew. */
  forgetPeople(userIds: readonly string[]): void {
    for (const [sessionId, { actor }] of believed)
      if (userIds.includes(actor.userId)) {
        underway.delete(sessionId)
        believed.delete(sessionId)
      }
  },

  /** End every session of a person, as `end` does. */
  async endAllOf(userId: string): Promise<void> {
    const sessions = await SessionModel.find({ userId } as object, { _id: 1 }).lean()
    for (const { _id } of sessions) await principals.end(_id)
  },

  /** Choose for whom this session acts from its next request on; the caller has checked the mandate. */
  async choose(sessionId: string, actsFor: string | null): Promise<void> {
    await SessionModel.updateOne({ _id: sessionId }, { $set: { actsFor } })
    underway.delete(sessionId)
    believed.delete(sessionId)
  },

  /** Note that the session is in use, which moves its idle end; written at most every USE_NOTED_EVERY. */
  async noteUse(sessionId: string): Promise<void> {
    const principal = believed.get(sessionId)
    const now = Date.now()
    if (!principal || now - principal.seenAt < USE_NOTED_EVERY) return
    principal.seenAt = now
    const expiresAt = new Date(Math.min(now + IDLE_LIMIT, principal.startedAt + ABSOLUTE_LIMIT))
    await SessionModel.updateOne({ _id: sessionId }, { $set: { seenAt: new Date(now), expiresAt } })
  },
}
