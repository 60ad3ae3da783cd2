import { join } from 'node:path'
import { readConfig } from '#server/config.ts'
import { startEngine } from '#server/database/embedded/engine/startEngine.ts'
import { startGateway } from '#server/database/embedded/gateway/startGateway.ts'

// The database alone, as the product starts it: engine and gateway, in a process that can be killed with them or without.
const [dataDir = ''] = process.argv.slice(2)
const engine = await startEngine({ dataDir, buffers: '128MB', ...readConfig().engine })
const gateway = await startGateway({
  pgSocketDir: engine.postgresSocketDir,
  socketPath: join(engine.gatewaySocketDir, 'mongodb.sock'),
})
const tell = () => process.send?.({ uri: gateway.uri, engine: engine.info.processId, gateway: gateway.processId() })
const gone = () => process.exit(1)
engine.onFailure(gone)
gateway.onFailure(gone)
process.on('message', tell)
process.on('disconnect', async () => {
  await gateway.stop()
  await engine.stop()
  process.exit()
})
tell()
