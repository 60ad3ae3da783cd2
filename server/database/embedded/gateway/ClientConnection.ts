import type { Socket } from 'node:net'
import { readCommand } from './commands/readCommand.ts'
import { runCommand } from './commands/runCommand.ts'
import { CommandError } from './errors/CommandError.ts'
import type { Gateway } from './Gateway.ts'
import { COMMAND_OVERHEAD_BYTES, MAX_MESSAGE_BYTES } from './gatewayLimits.ts'
import type { PgConnection } from './postgres/PgConnection.ts'
import type { Client } from './sessions/Client.ts'
import { encodeDocument } from './wire/encodeDocument.ts'
import { encodeReplyPrefix } from './wire/encodeReplyPrefix.ts'
import { FrameReader } from './wire/FrameReader.ts'
import { HEADER_BYTES } from './wire/opCodes.ts'
import { ProtocolError } from './wire/ProtocolError.ts'
import { parseRequest, type WireRequest } from './wire/parseRequest.ts'
import { readInt32 } from './wire/readInt32.ts'

/** Requests one client may have sent ahead; over it the gateway stops reading from that client. */
const MAX_AHEAD = 16
/** Answers up to this size are copied behind their prefix, to leave in one write. */
const COPY_LIMIT_BYTES = 16_384

/**
 * One client: its requests are served one after the other, in order. A client that breaks the protocol loses its own
 * connection and nobody else's; one that leaves has its running command cancelled and its transaction aborted.
 */
export class ClientConnection implements Client {
  running: PgConnection | undefined
  isGone = false
  readonly #gateway: Gateway
  readonly #socket: Socket
  readonly #waiting: Buffer[] = []
  #isServing = false
  #drained: (() => void) | undefined

  constructor(gateway: Gateway, socket: Socket) {
    this.#gateway = gateway
    this.#socket = socket
    const reader = new FrameReader({ headerBytes: HEADER_BYTES, lengthOf: messageLength }, (frame) =>
      this.#waiting.push(frame),
    )
    socket.on('data', (chunk: Buffer) => {
      try {
        reader.push(chunk)
      } catch (error) {
        this.#breakOff(error)
      }
      if (this.#waiting.length > MAX_AHEAD) socket.pause()
      if (!this.#isServing && this.#waiting.length > 0) void this.#serve()
    })
    socket.on('drain', () => this.#drained?.())
    socket.on('error', () => {})
    socket.on('close', () => this.#leave())
  }

  async #serve(): Promise<void> {
    this.#isServing = true
    try {
      for (let message = this.#waiting.shift(); message && !this.isGone; message = this.#waiting.shift()) {
        if (this.#socket.isPaused() && this.#waiting.length <= MAX_AHEAD / 2) this.#socket.resume()
        await this.#answer(parseRequest(message))
      }
    } catch (error) {
      this.#breakOff(error)
    }
    this.#isServing = false
  }

  async #answer(request: WireRequest): Promise<void> {
    const answer = await this.#documentFor(request)
    if (request.unacknowledged || this.isGone) return
    const prefix = encodeReplyPrefix(request.opCode, request.requestId, answer.length)
    if (this.#write(prefix, answer)) return
    await new Promise<void>((resolve) => {
      this.#drained = resolve
    })
  }

  async #documentFor(request: WireRequest): Promise<Buffer> {
    try {
      return await runCommand(this.#gateway, readCommand(request, this))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      return encodeDocument({ ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName })
    }
  }

  #write(prefix: Buffer, answer: Buffer): boolean {
    if (answer.length <= COPY_LIMIT_BYTES) return this.#socket.write(Buffer.concat([prefix, answer]))
    this.#socket.cork()
    this.#socket.write(prefix)
    const hasRoom = this.#socket.write(answer)
    this.#socket.uncork()
    return hasRoom
  }

  #breakOff(error: unknown): void {
    const reason = error instanceof ProtocolError ? error.message : `The gateway failed: ${(error as Error).stack}`
    this.#gateway.log({ level: 'warn', message: `A client's connection was closed. ${reason}` })
    this.#waiting.length = 0
    this.#socket.destroy()
  }

  #leave(): void {
    if (this.isGone) return
    this.isGone = true
    this.#waiting.length = 0
    this.#drained?.()
    this.running?.cancel()
    this.#gateway.transactions.clientGone(this)
  }
}

function messageLength(header: Buffer): number {
  const length = readInt32(header, 0)
  if (length < HEADER_BYTES + 5 || length > MAX_MESSAGE_BYTES + COMMAND_OVERHEAD_BYTES) {
    throw new ProtocolError(`A message announces ${length} bytes; up to ${MAX_MESSAGE_BYTES} are served.`)
  }
  return length
}
