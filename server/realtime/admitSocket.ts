import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import type { LiveSocket } from './LiveSocket.ts'
import { rooms } from './rooms.ts'

/** Let a socket in by the session cookie of its handshake; without a session it is refused. */
export const admitSocket = async (socket: LiveSocket, next: (error?: Error) => void): Promise<void> => {
  try {
    const { cookie } = socket.handshake.headers
    const context = await sessionContext(cookie)
    if (!context) return next(new Error('session.missing'))
    socket.data = { cookie, sessionId: context.sessionId }
    await socket.join(rooms.ofSession(context.sessionId))
    next()
  } catch {
    next(new Error('server.failed'))
  }
}
