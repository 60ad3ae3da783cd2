import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import type { LiveSocket } from './LiveSocket.ts'
import { rooms } from './rooms.ts'

/** Let a socket in by the session cookie of its handshake; without a session it is refused. */
export const admitSocket = async (socket: LiveSocket, next: (error?: Error) => void): Promise<void> => {
  try {
    const { cookie } = socket.handshake.headers
    const context = await sessionContext(cookie)
    if (!context) return next(new Error('session.missing'))
    const { sessionId, actor } = context
    socket.data = { cookie, sessionId, watched: new Map() }
    await socket.join([rooms.ofSession(sessionId), rooms.ofUser(actor.userId), ...actorKeys(actor).map(rooms.ofKey)])
    next()
  } catch {
    next(new Error('server.failed'))
  }
}
