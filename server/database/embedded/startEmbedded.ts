import { join } from 'node:path'
import { type EngineInfo, type EngineOptions, startEngine } from './engine/startEngine.ts'
import { startGateway } from './gateway/startGateway.ts'

export type EmbeddedDatabase = {
  /** For any MongoDB driver on this machine: a Unix socket that only our own user may open. */
  uri: string
  info: EngineInfo
  /** Gateway first, then a clean stop of the engine. */
  stop(): Promise<void>
  /** Calls back when the engine or its gateway ends without having been stopped: the product can't go on. */
  onFailure(callback: (error: Error) => void): void
}

/**
 * The database that starts by itself: installs the engine when needed, starts it on `dataDir` and puts the gateway that
 * speaks MongoDB's wire protocol in front. Many can run at once, each on its own directory, sharing one engine cache.
 * Throws EmbeddedDatabaseError, whose message says what to do.
 */
export async function startEmbedded(options: EngineOptions): Promise<EmbeddedDatabase> {
  const engine = await startEngine(options)
  try {
    const socketPath = join(engine.gatewaySocketDir, 'mongodb.sock')
    const gateway = await startGateway({
      pgSocketDir: engine.postgresSocketDir,
      socketPath,
      log: ({ message }) => options.onProgress?.({ step: 'notice', message }),
    })
    return {
      uri: gateway.uri,
      info: engine.info,
      async stop() {
        await gateway.stop()
        await engine.stop()
      },
      onFailure(callback) {
        engine.onFailure(callback)
        gateway.onFailure(callback)
      },
    }
  } catch (error) {
    await engine.stop()
    throw error
  }
}
