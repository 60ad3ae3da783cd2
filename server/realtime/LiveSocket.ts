import type { Server, Socket } from 'socket.io'
import type { PageMessages, ServerMessages } from '#shared/realtime/RealtimeMessages.ts'

type NoMessages = Record<never, never>
/** The cookie of the handshake: asked anew before each word, so that a socket knows no more than its session does now. */
type Seat = { cookie: string | undefined; sessionId: string }

export type LiveServer = Server<PageMessages, ServerMessages, NoMessages, Seat>
export type LiveSocket = Socket<PageMessages, ServerMessages, NoMessages, Seat>
