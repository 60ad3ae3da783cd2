import type { RemoteSocket, Server, Socket } from 'socket.io'
import type { PageMessages, ServerMessages } from '#shared/realtime/RealtimeMessages.ts'
import type { View } from './viewOf.ts'

type NoMessages = Record<never, never>

type Seat = {
  /** The cookie of the handshake: asked anew before each word, so that a socket knows no more than its session does now. */
  cookie: string | undefined
  sessionId: string
  /** What the page knows to be open to its viewer, of each customer that it watches by the id that it watches it by. */
  watched: Map<string, View>
}

export type LiveServer = Server<PageMessages, ServerMessages, NoMessages, Seat>
export type LiveSocket = Socket<PageMessages, ServerMessages, NoMessages, Seat>
/** A socket as a room hands it out; of this process always, since every process keeps its own. */
export type RoomSocket = Pick<RemoteSocket<ServerMessages, Seat>, 'id' | 'data' | 'emit'> & {
  leave(room: string): unknown
  disconnect(close: boolean): unknown
}
