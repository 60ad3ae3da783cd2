import type { Following } from '#server/events/Following.ts'
import type { LiveServer } from './LiveSocket.ts'
import { reviewWatch } from './reviewWatch.ts'

/** How often the ends of what open pages show are looked at (milliseconds): an end closes a page within a second. */
const TICK = 250

/** From now on, close open pages as time ends what they show: an end is as good as a withdrawal. */
export const startClock = (io: LiveServer, failed: (error: unknown) => void): Following => {
  const timer = setInterval(() => {
    const now = Date.now()
    for (const socket of io.sockets.sockets.values())
      for (const [customerId, { until }] of socket.data.watched)
        if (until <= now) reviewWatch(socket, customerId).catch(failed)
  }, TICK)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
    },
  }
}
