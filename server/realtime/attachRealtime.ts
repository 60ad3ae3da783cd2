import type { Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import { Server } from 'socket.io'
import { accessChanged } from '#server/access/accessChanged.ts'
import { onSessionEnded } from '#server/auth/sessions/onSessionEnded.ts'
import type { Following } from '#server/events/Following.ts'
import { lastPosition } from '#server/events/placing/lastPosition.ts'
import { startPlacing } from '#server/events/placing/startPlacing.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import { followLog } from '#server/events/reactions/followLog.ts'
import { isFromElsewhere } from '#server/http/isFromElsewhere.ts'
import { admitSocket } from './admitSocket.ts'
import type { LiveServer } from './LiveSocket.ts'
import { rooms } from './rooms.ts'
import { startClock } from './startClock.ts'
import { startNoticeBell } from './startNoticeBell.ts'
import { startReceiptBell } from './startReceiptBell.ts'
import { tellAccess } from './tellAccess.ts'
import { tellNews } from './tellNews.ts'
import { tellViewers } from './tellViewers.ts'
import { tellWork } from './tellWork.ts'
import { watchCustomer } from './watchCustomer.ts'

/** A page says only which customer it watches, in bytes. */
const LARGEST_MESSAGE = 2_000

/**
 * Live updates over the server's own port: a page watches a customer and hears "look again", never contents. Gives events
 * their positions too, since those who listen wait for them. Sockets end with their session. The database is connected,
 * and the app listens to the server's requests already: socket.io takes its own ones from before it.
 */
export const attachRealtime = (server: HttpServer, logger: Logger, publicUrl?: string): Following => {
  const io: LiveServer = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: LARGEST_MESSAGE,
    // Another site's page would open it with our user's cookie: browsers ask no leave for sockets.
    allowRequest: (request, answer) => answer(null, !isFromElsewhere(request.headers, publicUrl)),
  })
  const failed = (error: unknown) => logger.error({ err: error }, 'live updates failed, trying again')
  let begun = lastPosition()
  begun.catch(() => {})
  const from = () =>
    begun.catch(() => {
      begun = lastPosition()
      return begun
    })

  io.use(admitSocket)
  io.on('connection', (socket) => {
    socket.on('watch', async (request, answered) => {
      if (typeof answered !== 'function') return
      // A page hears of everything after its answer, so not before we know from where on we tell.
      const watching = from().then(() => watchCustomer(socket, request))
      const refused = (error: unknown) => {
        failed(error)
        return { joined: false, lookAgain: false, view: [], rights: '' }
      }
      answered(await watching.catch(refused))
    })
    socket.on('unwatch', (request) => {
      if (typeof request?.customerId !== 'string') return
      socket.data.watched.delete(request.customerId)
      void socket.leave(rooms.watching(request.customerId))
    })
  })
  const deaf = onSessionEnded((sessionId) => io.in(rooms.ofSession(sessionId)).disconnectSockets(true))
  const unheard = accessChanged.listen((change) => void tellAccess(io, change).catch(failed))
  const clock = startClock(io, failed)
  const tell = async (events: PlacedEvent[]) => {
    // For nobody nothing is looked up: every write of the product passes here.
    if (io.of('/').sockets.size === 0) return
    await Promise.all([tellViewers(io, events), tellWork(io, events), tellNews(io, events)])
  }
  const telling = followLog({ from, react: tell, failed })
  const placing = startPlacing(failed)
  const bells = [startNoticeBell(io, failed), startReceiptBell(io, failed)]
  return {
    async stop() {
      deaf()
      unheard()
      await Promise.all([clock.stop(), placing.stop(), ...bells.map((bell) => bell.stop()), telling.stop()])
      await io.close()
    },
  }
}
