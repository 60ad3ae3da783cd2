import { parentPort, workerData } from 'node:worker_threads'
import type { GatewayLogEntry } from './Gateway.ts'
import { type GatewayOptions, runGateway } from './runGateway.ts'

/** What the gateway's thread tells the product, and the one thing it is told: `stop`. */
export type GatewayMessage =
  | { kind: 'listening' }
  | { kind: 'failed'; reason: string }
  | ({ kind: 'log' } & GatewayLogEntry)

const tell = (message: GatewayMessage) => parentPort?.postMessage(message)

try {
  const { stop } = await runGateway(workerData as GatewayOptions, (entry) => tell({ kind: 'log', ...entry }))
  // Without a listener left the thread ends by itself.
  parentPort?.once('message', async () => {
    await stop()
    parentPort?.close()
  })
  tell({ kind: 'listening' })
} catch (error) {
  tell({ kind: 'failed', reason: (error as Error).message })
  parentPort?.close()
}
