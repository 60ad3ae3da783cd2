import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { freePort } from './freePort.ts'
import { letterBox } from './letterBox.ts'
import { startDatabase } from './startDatabase.ts'
import { type Server, startServer } from './startServer.ts'

export type FaultWorld = {
  database: Awaited<ReturnType<typeof startDatabase>>
  servers: Server[]
  post: Awaited<ReturnType<typeof letterBox>>
  /** The Cookie header of a person of the demo, by the real sign-in; good at every server. */
  cookies: ReadonlyMap<string, string>
  uri: string
  stop(): Promise<void>
}

/** The product in several processes on one database, each a process of its own, with mail going to a server of ours. */
export const startFaultWorld = async (servers: number, people: readonly string[]): Promise<FaultWorld> => {
  // Short: a Unix socket's path has to fit below it.
  const folder = await mkdtemp(join(tmpdir(), 'ycrm-f-'))
  const post = await letterBox()
  const database = await startDatabase(folder)
  const { uri } = await database.told()
  const environment = {
    ...{ MONGODB_URI: uri, DATA_DIR: folder, SESSION_SECRET: 'faults'.repeat(8) },
    ...{ SMTP_URL: post.url, MAIL_FROM: 'Y-CRM <no-reply@y-crm.example>' },
  }
  const started: Server[] = []
  const stop = async () => {
    await Promise.all(started.map((server) => server.stop()))
    await database.stop()
    await post.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  try {
    for (let n = 0; n < servers; n++) {
      const server = startServer(await freePort(), environment)
      started.push(server)
      // One after another: the first fills the demo.
      await server.ready()
    }
    const cookies = new Map<string, string>()
    for (const person of people) cookies.set(person, await signInByFetch(started[0]?.url ?? '', person))
    return { database, servers: started, post, cookies, uri, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
