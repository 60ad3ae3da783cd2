import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { followAccessChanges } from '#server/access/followAccessChanges.ts'
import { createApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { attachRealtime } from '#server/realtime/attachRealtime.ts'

// Another process of the product on the same database, as main runs it beside the first: `node replica.ts <database uri>`.
// Says its port; lives as long as the one who started it.
const config = readConfig({ SESSION_SECRET: 'tests'.repeat(8), DATA_DIR: join(tmpdir(), 'ycrm-test') })
const logger = pino({ level: 'silent' })
await connectDatabase(process.argv[2] ?? '')
const server = createServer()
await new Promise<void>((resolve) => server.listen(0, resolve))
const { port } = server.address() as AddressInfo
server.on('request', await createApp({ config, publicUrl: `http://localhost:${port}`, logger, version: 'test' }))
attachRealtime(server, logger)
followAccessChanges(() => {})
process.on('disconnect', () => process.exit(0))
process.send?.(port)
