import { chmod, lstat, mkdir, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ClientConnection } from './ClientConnection.ts'
import type { Gateway } from './Gateway.ts'
import { refuseClient } from './refuseClient.ts'

const OWNER_ONLY_DIRECTORY = 0o700
const OWNER_ONLY = 0o600
const OTHERS = 0o077
/** sun_path of Linux, with its closing zero. */
const MAX_SOCKET_PATH_BYTES = 107
const PATIENCE_MS = 1_000

/**
 * Listens on a Unix socket that only its owner can open: mode 0600 in a directory of mode 0700. That is the whole
 * authentication; there is no TCP. Throws where the place is open to others or another gateway listens there.
 */
export async function listen(gateway: Gateway, socketPath: string): Promise<Server> {
  await prepare(socketPath)
  const server = createServer({ noDelay: false }, (socket) => {
    const { clients, limits } = gateway
    if (clients.current >= limits.maxClients) return refuseClient(socket, limits.maxClients)
    clients.current += 1
    clients.totalCreated += 1
    socket.on('close', () => {
      clients.current -= 1
    })
    new ClientConnection(gateway, socket)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socketPath, resolve)
  })
  await chmod(socketPath, OWNER_ONLY)
  return server
}

async function prepare(socketPath: string): Promise<void> {
  if (Buffer.byteLength(socketPath) > MAX_SOCKET_PATH_BYTES) {
    throw new Error(
      `The socket path ${socketPath} is longer than ${MAX_SOCKET_PATH_BYTES} bytes: choose a shorter DATA_DIR.`,
    )
  }
  const directory = dirname(socketPath)
  await mkdir(directory, { recursive: true, mode: OWNER_ONLY_DIRECTORY })
  const { mode } = await lstat(directory)
  if (mode & OTHERS) throw new Error(`${directory} is open to other users: give it mode 0700, then start again.`)
  await untilFree(socketPath)
  await unlink(socketPath).catch(ignoreMissing)
}

/** The gateway of a product killed a moment ago is about to end. */
async function untilFree(socketPath: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (await isListening(socketPath)) {
    if (Date.now() > deadline) throw new Error(`Another gateway listens on ${socketPath}: stop it first.`)
    await pause(PATIENCE_MS / 20)
  }
}

/** A socket file without a listener is left over from a killed process. */
function isListening(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
