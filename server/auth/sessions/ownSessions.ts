import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { principals } from './principals.ts'
import { SessionModel } from './sessionModel.ts'

type Own = Pick<Context, 'actor' | 'sessionId'>

/** A person's own sessions: only theirs are ever looked for. */
export const ownSessions = {
  async list({ actor, sessionId }: Own) {
    const found = await SessionModel.find({ userId: actor.userId, expiresAt: { $gt: new Date() } })
      .sort({ startedAt: -1 })
      .lean()
    return {
      items: found.map((session) => ({
        id: session.publicId,
        device: session.device,
        startedAt: session.startedAt.toISOString(),
        seenAt: session.seenAt.toISOString(),
        current: session._id === sessionId,
      })),
    }
  },

  async end({ actor }: Own, publicId: string) {
    const session = await SessionModel.findOne({ userId: actor.userId, publicId }, { _id: 1 }).lean()
    if (!session) throw new Refusal('session.not_found')
    await principals.end(session._id)
    return { ended: true as const }
  },

  endOthers: async ({ actor, sessionId }: Own) => ({ ended: await principals.endAllOf(actor.userId, sessionId) }),
}
