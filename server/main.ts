import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import mongoose from 'mongoose'
import pino from 'pino'
import { followAccessChanges } from './access/followAccessChanges.ts'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { connectDatabase } from './database/connectDatabase.ts'
import { makeIndexes } from './database/makeIndexes.ts'
import { migrateDatabase } from './database/migrations/migrateDatabase.ts'
import { startDatabase } from './database/startDatabase.ts'
import { postOffice } from './email/postOffice.ts'
import type { Following } from './events/Following.ts'
import { ensurePathSteps } from './foundersPath/ensurePathSteps.ts'
import { startGrantReactions } from './grants/startGrantReactions.ts'
import { buildClientWhenStale } from './http/buildClientWhenStale.ts'
import { serveClient } from './http/serveClient.ts'
import { startJobs } from './jobs/startJobs.ts'
import { followMandateEnds } from './mandates/followMandateEnds.ts'
import { pushOffice } from './notices/pushOffice.ts'
import { startNoticeReactions } from './notices/startNoticeReactions.ts'
import { vapidKeys } from './notices/vapidKeys.ts'
import { planFirstView } from './plans/firstView/planFirstView.ts'
import { attachPlanTexts } from './plans/live/attachPlanTexts.ts'
import { productJobs } from './productJobs.ts'
import { productVersion } from './productVersion.ts'
import { attachRealtime } from './realtime/attachRealtime.ts'
import { stopOnSignal } from './stopOnSignal.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** What callers hear until the product is ready; seconds until they ask again. */
const RETRY_AFTER = '2'

const listen = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return (server.address() as AddressInfo).port
}

/** The demo, where the start of a development copy finds an empty database. With fillPath, the only step up from server/ to seed/. */
const fillDemo = async (config: Config): Promise<string[]> => {
  if (config.production) return []
  const { seedDemo } = await import('#seed/seedDemo.ts')
  await seedDemo(say)
  if (config.oidc) return []
  const { people } = await import('#seed/demo/people.ts')
  return people.map(({ identity }) => identity.subject)
}

/** The founder's path as it is first written; what its editors have made of it since stays. */
const fillPath = async (): Promise<void> => {
  const { foundersPath } = await import('#seed/foundersPath/foundersPath.ts')
  await ensurePathSteps(foundersPath)
}

const start = async () => {
  const config = readConfig()
  const logger = pino({ level: config.logLevel })
  const server = createServer()
  // First of all: a port that is taken is told before anything is fetched or started.
  const port = await listen(server, config.port)
  let answer: RequestListener = (_request, response) => {
    response.writeHead(503, { 'retry-after': RETRY_AFTER, 'content-type': 'text/plain' }).end('Y-CRM is starting.\n')
  }
  server.on('request', (request, response) => answer(request, response))
  const publicUrl = config.publicUrl ?? `http://localhost:${port}`

  const built = buildClientWhenStale()
  built.catch(() => {})
  const database = await startDatabase(config)
  let realtime: Following | undefined
  let jobs: Following | undefined
  let following: Following[] = []
  stopOnSignal(async () => {
    server.close()
    server.closeAllConnections()
    await jobs?.stop()
    await Promise.all(following.map((one) => one.stop()))
    await realtime?.stop()
    await mongoose.disconnect()
    await database.stop()
  })
  await connectDatabase(database.uri)
  await migrateDatabase()
  await makeIndexes()
  const signIns = await fillDemo(config)
  await fillPath()
  await built

  answer = await createApp({
    config,
    publicUrl,
    logger,
    version: productVersion,
    client: serveClient({ firstView: planFirstView }),
  })
  realtime = attachRealtime(server, logger, publicUrl)
  const followFailed = (error: unknown) =>
    logger.error({ err: error }, 'changes of access could not be read, trying again')
  const textsFailed = (error: unknown) =>
    logger.error({ err: error }, 'open texts of plans could not be looked through')
  following = [
    followAccessChanges(followFailed),
    followMandateEnds(followFailed),
    startGrantReactions(followFailed),
    startNoticeReactions(followFailed),
    attachPlanTexts(server, textsFailed, publicUrl),
  ]
  const gaveUp = (mailId: string, reason: string) => logger.error({ mailId, reason }, 'a message could not be sent')
  postOffice.open(config.mail ? { ...config.mail, publicUrl, gaveUp } : null)
  if (config.production && !config.mail) logger.warn('SMTP_URL is not set: messages stay in the outbox')
  if (config.production && !config.clamavUrl) logger.warn('CLAMAV_URL is not set: no file is taken')
  if (config.production && !config.suomifi) logger.warn('SUOMIFI_MESSAGES_URL is not set: word to companies waits')
  const keys = config.push.keys ?? (await vapidKeys(config.dataDir))
  // Where a push service writes to when something is wrong; on a developer's machine, nowhere.
  const subject = publicUrl.startsWith('https:') ? publicUrl : 'mailto:y-crm@localhost'
  pushOffice.open({ keys, subject, ...(config.push.testHost ? { testHost: config.push.testHost } : {}) })
  jobs = startJobs(productJobs, (job, error) => logger.error({ err: error, job }, 'a job failed, it is tried again'))
  say(`Y-CRM is ready at ${publicUrl}`)
  if (signIns.length > 0) say(`Sign in there as one of: ${signIns.join(', ')}`)
}

start().catch((error: Error) => {
  process.stderr.write(`Y-CRM did not start: ${error.message}\n`)
  process.exit(1)
})
