import { accessChanged } from '#server/access/accessChanged.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { deleteSession } from './deleteSession.ts'
import type { Principal } from './Principal.ts'
import { readPrincipal } from './readPrincipal.ts'
import { sessionEnded } from './sessionEnded.ts'
import { ABSOLUTE_LIMIT, IDLE_LIMIT, USE_NOTED_EVERY } from './sessionLimits.ts'
import { SessionModel } from './sessionModel.ts'

/** More sessions than people work at once; the one least lately read is forgotten first. */
const MOST_BELIEVED = 20_000

/** Readings of one session before its answer is taken as it is, though changes come and come. It is then not believed further. */
const MOST_READINGS = 3

const believed = new Map<string, Principal>()
type Reading = { answer: Promise<Principal | null> }
const underway = new Map<string, Reading>()
/** Counts the changes of access heard: what was read while one came may be of before it, and is read again. */
let changes = 0

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
  believed.delete(sessionId)
}

const believe = (sessionId: string, principal: Principal): void => {
  believed.delete(sessionId)
  believed.set(sessionId, principal)
  if (believed.size <= MOST_BELIEVED) return
  const [oldest] = believed.keys()
  if (oldest !== undefined) believed.delete(oldest)
}

const readAgain = (sessionId: string): Promise<Principal | null> => {
  const reading: Reading = { answer: Promise.resolve(null) }
  const isOver = () => underway.get(sessionId) !== reading
  const read = async (): Promise<Principal | null> => {
    for (let attempt = 1; ; attempt++) {
      const before = changes
      const principal = await readPrincipal(sessionId)
      // A sign-out while we read: what was read is no longer true.
      if (isOver()) return null
      if (changes !== before && attempt < MOST_READINGS) continue
      if (!principal && believed.delete(sessionId)) sessionEnded.tell(sessionId)
      if (principal && changes === before) believe(sessionId, principal)
      return principal
    }
  }
  underway.set(sessionId, reading)
  reading.answer = read().finally(() => {
    if (!isOver()) underway.delete(sessionId)
  })
  return reading.answer
}

const believedPrincipal = (sessionId: string): Principal | undefined => {
  const principal = believed.get(sessionId)
  return principal && principal.believedUntil > Date.now() ? timely(principal) : undefined
}

const concerns = ({ actor }: Principal, userIds: readonly string[], customerIds: readonly string[]): boolean =>
  userIds.includes(actor.userId) || (actor.actsFor?.customerIds.some((id) => customerIds.includes(id)) ?? false)

// In this process at once, in the others as soon as they hear of it.
accessChanged.listen(({ userIds, customerIds, sessionIds }) => {
  changes += 1
  for (const [sessionId, principal] of believed)
    if (concerns(principal, userIds, customerIds)) believed.delete(sessionId)
  for (const sessionId of sessionIds) {
    forget(sessionId)
    sessionEnded.tell(sessionId)
  }
})

/** The signed-in sessions as this process knows them: a look-up in the database at most every BELIEF_LIMIT for each. */
export const principals = {
  /** The session as last read, if that may still be believed; undefined: ask `find`. */
  believed: believedPrincipal,

  /** Who the session is signed in for; null when there is no such session (any more). */
  find: async (sessionId: string): Promise<Principal | null> =>
    believedPrincipal(sessionId) ?? underway.get(sessionId)?.answer ?? readAgain(sessionId),

  /** End a session now: the next request finds none, in this process at once, in the others within a second. */
  async end(sessionId: string): Promise<void> {
    await deleteSession(sessionId)
    accessChanged.tell({ sessionIds: [sessionId] })
  },

  /** Know nothing of this session any more, in this process: its record is gone. */
  forget,

  /** Believe nothing of these people's sessions any more: their role, mandate or team has changed. Their next request reads anew. */
  forgetPeople(userIds: readonly string[]): void {
    accessChanged.tell({ userIds: [...userIds] })
  },

  /** End every session of a person, as `end` does; all but one where `except` names it. */
  async endAllOf(userId: string, except?: string): Promise<number> {
    const sessions = await SessionModel.find({ userId } as object, { _id: 1 }).lean()
    const ending = sessions.map(({ _id }) => _id).filter((sessionId) => sessionId !== except)
    await SessionModel.deleteMany({ _id: { $in: ending } })
    accessChanged.tell({ sessionIds: ending })
    return ending.length
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
