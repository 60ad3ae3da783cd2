import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import mongoose from 'mongoose'
import pino from 'pino'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { connectDatabase } from './database/connectDatabase.ts'
import { makeIndexes } from './database/makeIndexes.ts'
import { startDatabase } from './database/startDatabase.ts'
import { productVersion } from './productVersion.ts'
import { attachRealtime } from './realtime/attachRealtime.ts'
import { stopOnSignal } from './stopOnSignal.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const start = async () => {
  const config = readConfig()
  const logger = pino({ level: config.logLevel })
  const database = await startDatabase(config)
  stopOnSignal(async () => {
    await mongoose.disconnect()
    await database.stop()
  })
  await connectDatabase(database.uri)
  await makeIndexes()

  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.port, resolve))
  const { port } = server.address() as AddressInfo
  const publicUrl = config.publicUrl ?? `http://localhost:${port}`
  const app = await createApp({ config, publicUrl, logger, version: productVersion })
  server.on('request', app)
  attachRealtime(server, logger)
  say(`Y-CRM is ready at ${publicUrl}`)
}

start().catch((error: Error) => {
  process.stderr.write(`Y-CRM did not start: ${error.message}\n`)
  process.exit(1)
})
