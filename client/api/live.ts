import type { Socket } from 'socket.io-client'
import type { PageMessages, ServerMessages } from '#shared/realtime/RealtimeMessages.ts'

type Live = Socket<ServerMessages, PageMessages>
type Answer = Parameters<Parameters<PageMessages['watch']>[1]>[0]

type Watching = {
  /** Something new may be there for this viewer. */
  lookAgain: () => unknown
  /** What the viewer saw, or a part of it, is closed. */
  closed: () => unknown
  /** After each joining: who the server takes the viewer for. */
  rights: (mark: string) => unknown
  /** How many milliseconds ago the page began to fetch what it shows. */
  fetchedAgo: () => number
}

type Listening = {
  accessChanged: (customerId: string) => unknown
  rightsChanged: () => unknown
  /** The server let us go, or doesn't let us in: the session may have ended. Answers whether it still stands. */
  refused: () => Promise<boolean>
}

let socket: Promise<Live> | undefined

/** One connection for all that this page watches; the library comes when it is first needed. */
const connect = (): Promise<Live> => {
  socket ??= import('socket.io-client').then(({ io }) => io({ transports: ['websocket', 'polling'] }) as Live)
  return socket
}

/** Begin with the connection, unless stopped before it was there; answers how to stop. */
const begin = (start: (live: Live) => () => void): (() => void) => {
  let stop = () => {}
  let stopped = false
  connect()
    .then((live) => {
      if (!stopped) stop = start(live)
    })
    // Without a live connection the page still works: it is asked anew when it is opened or comes back to view.
    .catch(() => {})
  return () => {
    stopped = true
    stop()
  }
}

/**
 * Watch a customer. After the first joining the page looks again only if something has changed since it fetched; after each
 * later one always, since what happened meanwhile was not told. What is less open than before closes the page.
 */
export const watchCustomer = (customerId: string, watching: Watching): (() => void) =>
  begin((live) => {
    let before: Answer | undefined
    const joined = (answer: Answer) => {
      const earlier = before
      before = answer
      if (answer.joined) watching.rights(answer.rights)
      if (earlier?.joined && earlier.view.some((word) => !answer.view.includes(word))) watching.closed()
      else if (answer.joined && (earlier !== undefined || answer.lookAgain)) watching.lookAgain()
    }
    const join = () =>
      live.emit('watch', { customerId, ...(before ? {} : { fetchedAgo: watching.fetchedAgo() }) }, joined)
    const about = (then: () => unknown) => (hint: { customerId: string }) => {
      if (hint.customerId === customerId) then()
    }
    const onHint = about(watching.lookAgain)
    const onClosed = about(watching.closed)
    live.on('connect', join).on('look-again', onHint).on('closed', onClosed)
    if (live.connected) join()
    return () => {
      live.off('connect', join).off('look-again', onHint).off('closed', onClosed)
      live.emit('unwatch', { customerId })
    }
  })

/** Hear of what touches the viewer on whatever page they are. */
export const listenToAccess = ({ accessChanged, rightsChanged, refused }: Listening): (() => void) =>
  begin((live) => {
    const onAccess = ({ customerId }: { customerId: string }) => accessChanged(customerId)
    const comeBack = async () => {
      if (await refused()) live.connect()
    }
    const onDisconnect = (reason: string) => {
      if (reason === 'io server disconnect') void comeBack()
    }
    const onRefused = (error: Error) => {
      if (error.message === 'session.missing') void comeBack()
    }
    live.on('access-changed', onAccess).on('rights-changed', rightsChanged)
    live.on('disconnect', onDisconnect).on('connect_error', onRefused)
    return () => {
      live.off('access-changed', onAccess).off('rights-changed', rightsChanged)
      live.off('disconnect', onDisconnect).off('connect_error', onRefused)
    }
  })

/** Hear that work at the viewer's organisation, or the news of its customers, have changed; after each later connecting too, since nobody told it meanwhile. */
export const listenToChanges = (word: 'work-changed' | 'news-changed', changed: () => unknown): (() => void) =>
  begin((live) => {
    let connected = live.connected
    const onConnect = () => {
      if (connected) changed()
      connected = true
    }
    live.on(word, changed).on('connect', onConnect)
    return () => {
      live.off(word, changed).off('connect', onConnect)
    }
  })

/** Hear that the viewer's own notices are others than before. What came while the connection was away is asked for after it. */
export const listenToNotices = (changed: () => unknown): (() => void) =>
  begin((live) => {
    live.on('connect', changed).on('notices-changed', changed)
    return () => {
      live.off('connect', changed).off('notices-changed', changed)
    }
  })

/**
 * Hang up, before the session ends or gets another id: the server will close what the old one held, which is no word about
 * rights. Gives the way to call again, should the session go on after all.
 */
export const hangUp = async (): Promise<() => void> => {
  const live = await socket
  live?.disconnect()
  return () => void live?.connect()
}
