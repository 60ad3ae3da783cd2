import { unlink } from 'node:fs/promises'
import { createGateway } from './createGateway.ts'
import type { GatewayLogEntry } from './Gateway.ts'
import type { GatewayLimits } from './gatewayLimits.ts'
import { listen } from './listen.ts'

export type GatewayOptions = { pgSocketDir: string; socketPath: string; limits: GatewayLimits }

/** Runs a gateway in this process: checks that the engine answers, then listens. `stop` hangs up on every client. */
export async function runGateway(
  { pgSocketDir, socketPath, limits }: GatewayOptions,
  log: (entry: GatewayLogEntry) => void,
): Promise<{ stop: () => Promise<void> }> {
  const gateway = createGateway(pgSocketDir, limits, log)
  try {
    gateway.readPool.release(await gateway.readPool.acquire())
    const sockets = new Set<{ destroy: () => void }>()
    const server = await listen(gateway, socketPath)
    server.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    return { stop }

    async function stop(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
      closeAll()
      await unlink(socketPath).catch(() => {})
    }
  } catch (error) {
    closeAll()
    throw error
  }

  function closeAll(): void {
    gateway.cursors.close()
    gateway.readPool.close()
    gateway.writePool.close()
    gateway.transactionPool.close()
  }
}
