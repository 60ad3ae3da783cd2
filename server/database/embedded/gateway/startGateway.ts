import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { GatewayLogEntry } from './Gateway.ts'
import { DEFAULT_LIMITS, type GatewayLimits } from './gatewayLimits.ts'
import { launchGateway } from './launchGateway.ts'
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
  /** Hangs up on every client, rolls back what is open, and ends the process. */
  stop(): Promise<void>
  /** The process that serves at the moment. */
  processId(): number
  /** Calls back once when the gateway keeps ending by itself, or can't be started again. */
  onFailure(callback: (error: Error) => void): void
}

const DATABASE = 'ycrm'
const STOP_MS = 5_000
/** A gateway that ends by itself more often than this is not started again. */
const MAX_RESTARTS = 5
const RESTARTS_WITHIN_MS = 60_000

/**
 * Starts the gateway that speaks MongoDB's wire protocol before PostgreSQL with DocumentDB, in a process of its own that
 * ends with ours, however that ends. Should it end by itself, it is started again: drivers connect anew to the same
 * socket. Rejects when the engine does not answer or the socket can't be had.
 */
export async function startGateway({
  pgSocketDir,
  socketPath,
  log = () => {},
  limits,
}: StartGatewayOptions): Promise<RunningGateway> {
  const options: GatewayOptions = { pgSocketDir, socketPath, limits: { ...DEFAULT_LIMITS, ...limits } }
  let isStopping = false
  let tellFailure: (error: Error) => void = () => {}
  let restarts: number[] = []
  let child = await launch()
  let restarting: Promise<void> = Promise.resolve()

  async function launch(): Promise<ChildProcess> {
    const launched = await launchGateway(options, log)
    launched.once('exit', (code, signal) => {
      if (!isStopping) restarting = restart(`The database gateway ended by itself (${signal ?? `code ${code}`}).`)
    })
    return launched
  }

  async function restart(reason: string): Promise<void> {
    restarts = [...restarts, Date.now()].filter((at) => at > Date.now() - RESTARTS_WITHIN_MS)
    if (restarts.length > MAX_RESTARTS) return tellFailure(new Error(`${reason} It is not started again.`))
    log({ level: 'error', message: `${reason} It is started again.` })
    try {
      child = await launch()
    } catch (error) {
      tellFailure(error as Error)
    }
  }

  return {
    uri: `mongodb://${encodeURIComponent(socketPath)}/${DATABASE}?directConnection=true&retryWrites=false`,
    processId: () => child.pid as number,
    async stop() {
      isStopping = true
      await restarting
      await end(child)
    },
    onFailure(callback) {
      tellFailure = callback
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  if (child.connected) child.send('stop')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(late)
}
