import type { GatewayLogEntry } from './Gateway.ts'
import { type GatewayOptions, runGateway } from './runGateway.ts'

/** What the gateway's process tells the product. It is told its options, and later `stop`. */
export type GatewayMessage =
  | { kind: 'listening' }
  | { kind: 'failed'; reason: string }
  | ({ kind: 'log' } & GatewayLogEntry)

const tell = (message: GatewayMessage) => process.connected && process.send?.(message)

process.title = 'ycrm-gateway'
// The product says when to stop: Ctrl-C and a service's SIGTERM reach the whole group, and requests are still served then.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
// However the product ends, its end of the channel closes. Nothing is left to be served for; PostgreSQL rolls back.
process.on('disconnect', () => process.exit())

process.once('message', async (options: GatewayOptions) => {
  try {
    const { stop } = await runGateway(options, (entry) => tell({ kind: 'log', ...entry }))
    process.once('message', async () => {
      await stop()
      process.exit()
    })
    tell({ kind: 'listening' })
  } catch (error) {
    process.send?.({ kind: 'failed', reason: (error as Error).message } satisfies GatewayMessage, () => process.exit(1))
  }
})
