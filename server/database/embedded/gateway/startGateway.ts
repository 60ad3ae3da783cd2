import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { GatewayLogEntry } from './Gateway.ts'
import { DEFAULT_LIMITS, type GatewayLimits } from './gatewayLimits.ts'
import type { GatewayMessage } from './gatewayWorker.ts'
import type { GatewayOptions } from './runGateway.ts'

export type StartGatewayOptions = {
  /** The directory of PostgreSQL's Unix socket. */
  pgSocketDir: string
  /** Where to listen: a Unix socket in a directory that only its owner may enter (made if missing). */
  socketPath: string
  log?: (entry: GatewayLogEntry) => void
  limits?: Partial<GatewayLimits>
}

export type RunningGateway = {
  /** For any MongoDB driver of the same user on this machine. */
  uri: string
  /** Hangs up on every client, rolls back what is open, and ends the thread. */
  stop(): Promise<void>
  /** Calls back once when the gateway ends without having been stopped. */
  onFailure(callback: (error: Error) => void): void
}

const DATABASE = 'ycrm'
const STOP_MS = 5_000

/**
 * Starts the gateway that speaks MongoDB's wire protocol before PostgreSQL with DocumentDB, in a thread of its own: it
 * takes nothing from the product's event loop and can't outlive its process. Rejects when the engine does not answer or
 * the socket can't be had.
 */
export async function startGateway({
  pgSocketDir,
  socketPath,
  log = () => {},
  limits,
}: StartGatewayOptions): Promise<RunningGateway> {
  const workerData: GatewayOptions = { pgSocketDir, socketPath, limits: { ...DEFAULT_LIMITS, ...limits } }
  const worker = new Worker(new URL('./gatewayWorker.ts', import.meta.url), { workerData, name: 'gateway' })
  let isStopping = false
  let failure: Error | undefined
  let tellFailure: (error: Error) => void = () => {}
  const ended = once(worker, 'exit')
  worker.on('error', (error) => {
    failure = error as Error
  })
  worker.on('exit', () => {
    failure ??= new Error('The thread of the database gateway ended by itself.')
    if (!isStopping) tellFailure(failure)
  })
  await untilListening(worker, log)
  return {
    uri: `mongodb://${encodeURIComponent(socketPath)}/${DATABASE}?directConnection=true&retryWrites=false`,
    async stop() {
      isStopping = true
      worker.postMessage('stop')
      const late = setTimeout(() => void worker.terminate(), STOP_MS)
      await ended
      clearTimeout(late)
    },
    onFailure(callback) {
      tellFailure = callback
    },
  }
}

function untilListening(worker: Worker, log: (entry: GatewayLogEntry) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('The thread of the database gateway ended before it listened.')))
    worker.on('message', (message: GatewayMessage) => {
      if (message.kind === 'listening') resolve()
      else if (message.kind === 'failed') reject(new Error(`The database gateway could not start: ${message.reason}`))
      else log({ level: message.level, message: message.message })
    })
  })
}
