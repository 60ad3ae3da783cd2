import type { Socket } from 'socket.io-client'
import type { PageMessages, ServerMessages } from '#shared/realtime/RealtimeMessages.ts'

type Live = Socket<ServerMessages, PageMessages>

let socket: Promise<Live> | undefined

/** One connection for all that this page watches; the library comes when it is first needed. */
const connect = (): Promise<Live> => {
  socket ??= import('socket.io-client').then(({ io }) => io({ transports: ['websocket', 'polling'] }) as Live)
  return socket
}

/**
 * Watch a customer: `lookAgain` is called when something new may be there for this viewer, and after every
 * (re)connect, since what happened before the server knew of the watch was not told. Returns the function that stops watching.
 */
export const watchCustomer = (customerId: string, lookAgain: () => unknown): (() => void) => {
  let stop = () => {}
  let stopped = false
  const start = async () => {
    const live = await connect()
    if (stopped) return
    const join = () =>
      live.emit('watch', { customerId }, ({ joined }) => {
        if (joined) lookAgain()
      })
    const onHint = (hint: { customerId: string }) => {
      if (hint.customerId === customerId) lookAgain()
    }
    live.on('connect', join).on('look-again', onHint)
    if (live.connected) join()
    stop = () => {
      live.off('connect', join).off('look-again', onHint)
      live.emit('unwatch', { customerId })
    }
  }
  // Without a live connection the page still works: it is asked anew when it is opened or comes back to view.
  start().catch(() => {})
  return () => {
    stopped = true
    stop()
  }
}
