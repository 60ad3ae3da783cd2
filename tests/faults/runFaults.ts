import mongoose from 'mongoose'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { logInDatabase } from '#server/events/verifying/logInDatabase.ts'
import { verifyLog } from '#server/events/verifying/verifyLog.ts'
import { askUntilAnswered } from './askUntilAnswered.ts'
import { checkClocks } from './checkClocks.ts'
import { checkMails } from './checkMails.ts'
import { checkNotices } from './checkNotices.ts'
import { checkStories } from './checkStories.ts'
import type { Finding } from './Finding.ts'
import { killAtRandom } from './killAtRandom.ts'
import { passTime } from './passTime.ts'
import { PLANTED, plantFaults } from './plantFaults.ts'
import type { Story } from './Story.ts'
import { settle } from './settle.ts'
import { type FaultWorld, startFaultWorld } from './startFaultWorld.ts'
import { RECEIVER, SENDER, tellStories } from './tellStories.ts'

type Options = {
  kills: number
  /** Server processes of the product. */
  servers: number
  /** People's work at once, each on customers of their own. */
  workers: number
  said?: (line: string) => void
}

export type FaultReport = {
  /** How many processes of which kind were killed. */
  kills: Awaited<ReturnType<typeof killAtRandom>>
  findings: Finding[]
  acknowledged: number
  /** Letters that came a second time under the same Message-ID. */
  again: number
  /** Faults planted after all that, which the checks did not find: none, or they see nothing. */
  unseen: string[]
}

const CUSTOMERS_OF_EACH = 4
const PEOPLE = [SENDER, RECEIVER]

/** Whoever works is written to at once, at any hour, in Finnish: every notice has its letter. */
const writeAtOnce = async (world: FaultWorld): Promise<void> => {
  for (const as of PEOPLE)
    await askUntilAnswered(world, {
      ...{ as, path: '/api/notices/settings', method: 'PUT' },
      body: { mail: 'atOnce', push: false, quiet: null, leftOut: [], language: 'fi' },
    })
}

const customersOf = async (world: FaultWorld, workers: number): Promise<string[][]> => {
  const path = '/api/companies?status=active&limit=50&q=ka'
  const { status, body } = await askUntilAnswered(world, { as: SENDER, path })
  if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`)
  const ids: string[] = body.items.map(({ customerId }: { customerId: string }) => customerId)
  return Array.from({ length: workers }, (_, at) => ids.slice(at * CUSTOMERS_OF_EACH, (at + 1) * CUSTOMERS_OF_EACH))
}

type Work = { world: FaultWorld; stories: readonly Story[]; past: ReadonlySet<string> }

/** Everything that was acknowledged or follows from it, looked at. */
const lookAtAll = async ({ world, stories, past }: Work): Promise<{ findings: Finding[]; again: number }> => {
  const { findings: mails, again } = await checkMails(world.post.letters, PEOPLE)
  const log = await verifyLog(await logInDatabase())
  const findings = [
    ...(await checkStories(stories, past)),
    ...(await checkNotices(stories)),
    ...mails,
    ...(await checkClocks(past)),
    ...log.findings.map(({ told }): Finding => ({ kind: 'lost', what: `the log: ${told}` })),
  ]
  return { findings, again }
}

/** Whether the checks see: what is planted last of all and named by none of them. */
const unseenOf = async (work: Work): Promise<string[]> => {
  const planted = await plantFaults(work.stories)
  const { findings } = await lookAtAll(work)
  return planted.filter((id) => !findings.some(({ what }) => what.includes(id)))
}

const carryOut = async (world: FaultWorld, { kills, workers, said = () => {} }: Options): Promise<FaultReport> => {
  await writeAtOnce(world)
  const told = tellStories(world, await customersOf(world, workers))
  await connectDatabase(world.uri)
  const past = new Set<string>()
  const killed = await killAtRandom(world, {
    ...{ kills, said, acknowledged: told.acknowledged, failed: told.done },
    before: async () => {
      const clock = await passTime(past)
      if (clock) past.add(clock)
    },
  })
  await told.goOnUntil(PLANTED)
  await told.stop()
  said('settling')
  await Promise.all([world.database.ready(), ...world.servers.map((server) => server.ready())])
  const unsettled = await settle()
  const work = { world, stories: told.stories, past }
  const { findings, again } = await lookAtAll(work)
  return {
    ...{ kills: killed, findings: [...unsettled, ...findings], acknowledged: told.acknowledged(), again },
    unseen: await unseenOf(work),
  }
}

/**
 * Run the product in several processes, let people hand customers to each other, kill server, gateway and database at random,
 * let it all come to rest, and look what was lost and what was made twice.
 */
export const runFaults = async (options: Options): Promise<FaultReport> => {
  const world = await startFaultWorld(options.servers, PEOPLE)
  try {
    return await carryOut(world, options)
  } catch (error) {
    for (const { url, said } of world.servers) options.said?.(`${url} said last:\n${said.slice(-20).join('\n')}`)
    throw error
  } finally {
    await mongoose.disconnect()
    await world.stop()
  }
}
