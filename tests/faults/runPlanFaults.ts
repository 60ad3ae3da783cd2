import { setTimeout as wait } from 'node:timers/promises'
import { revontuli } from '#seed/demo/revontuli.ts'
import { connectText } from '#tests/plans/connectText.ts'
import { askUntilAnswered } from './askUntilAnswered.ts'
import { killOne } from './killOne.ts'
import { type FaultWorld, startFaultWorld } from './startFaultWorld.ts'

const OWNER = 'owner.revontuli'
/** Who writes when a process is killed, and goes away with it: only what the server has kept is left of what they wrote. */
const LEAVING = 3
/** From key to key (milliseconds). */
const KEY = 20
/** Before a kill, random (milliseconds). */
const SHORTEST = 300
const LONGEST = 2_000
const PATIENCE = 120_000

export type PlanFaultReport = { kills: number; acknowledged: number; lost: string[]; doubled: string[]; sees: boolean }

const until = async (isSo: () => boolean, what: string): Promise<void> => {
  const deadline = Date.now() + PATIENCE
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`${what}: not in ${PATIENCE} ms`)
    await wait(10)
  }
}

/** Somebody who writes one mark after another, and knows which of them were acknowledged. */
const writer = (page: ReturnType<typeof connectText>, name: string) => {
  const text = page.doc.getText('t')
  const written: string[] = []
  const acknowledged = new Set<string>()
  let going = true
  // They are acknowledged in the order in which they were sent.
  page.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
    for (const mark of written.slice(0, written.length - number)) acknowledged.add(mark)
  })
  const done = (async () => {
    for (let key = 0; going; key++) {
      const mark = `${name}.${key};`
      written.push(mark)
      text.insert(text.length, mark)
      await wait(KEY)
    }
  })()
  return {
    page,
    written,
    acknowledged,
    async stop() {
      going = false
      await done
    },
  }
}

const asked = async (world: FaultWorld, path: string, body?: object) => {
  const answer = await askUntilAnswered(world, { as: OWNER, path, ...(body ? { body } : {}) })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

const begin = async (world: FaultWorld): Promise<string> => {
  const { customerId } = await asked(world, `/api/companies/${revontuli.businessId}`)
  const plan = await asked(world, `/api/customers/${customerId}/plans`, { template: 'founding', name: 'Viat' })
  return plan.sections[0].sectionId
}

const marksIn = (text: string): string[] => text.match(/[a-z0-9]+\.\d+;/g) ?? []

/**
 * Let people write in a section of a plan, kill a process of the product or its database at a random moment, let those who wrote
 * go away with it, and look what of that which was acknowledged is not there afterwards, and what is there twice. One of the
 * writers stays through everything: what it wrote merges after each kill.
 */
export const runPlanFaults = async (kills: number, said: (line: string) => void): Promise<PlanFaultReport> => {
  const world = await startFaultWorld(1, [OWNER])
  const open: { close(): void }[] = []
  try {
    const sectionId = await begin(world)
    const page = (maxAttempts: number) => {
      const opened = connectText(
        { url: world.servers[0]?.url ?? '', cookie: world.cookies.get(OWNER) ?? '', maxAttempts },
        sectionId,
      )
      open.push(opened)
      return opened
    }
    const acknowledged = new Set<string>()
    const stays = writer(page(0), 'stays')
    for (let n = 1; n <= kills; n++) {
      await until(() => stays.page.provider.isSynced, 'open again')
      const pages = Array.from({ length: LEAVING }, () => page(0))
      await until(() => pages.every(({ provider }) => provider.isSynced), 'open')
      const leaving = pages.map((one, who) => writer(one, `k${n}w${who}`))
      await until(() => leaving.every((one) => one.acknowledged.size > 0), 'acknowledged')
      await wait(SHORTEST + Math.random() * (LONGEST - SHORTEST))
      let target = null
      while (!target) target = await killOne(world)
      for (const one of leaving) one.page.close()
      await Promise.all(leaving.map((one) => one.stop()))
      for (const one of leaving) for (const mark of one.acknowledged) acknowledged.add(mark)
      await Promise.all([world.database.ready(), world.servers[0]?.ready()])
      said(`kill ${n} of ${kills}: ${target}, ${acknowledged.size} marks acknowledged`)
    }
    await stays.stop()
    await until(stays.page.isKept, 'kept')
    for (const mark of stays.written) acknowledged.add(mark)
    for (const one of open) one.close()
    // What is read last comes from the database, not from what a server still had in mind.
    world.servers[0]?.child().kill('SIGKILL')
    const reader = page(0)
    await until(() => reader.provider.isSynced, 'read')
    const found = Map.groupBy(marksIn(reader.doc.getText('t').toString()), (mark) => mark)
    const lostOf = (marks: Iterable<string>) => [...marks].filter((mark) => !found.has(mark))
    return {
      ...{ kills, acknowledged: acknowledged.size, lost: lostOf(acknowledged) },
      doubled: [...found].flatMap(([mark, times]) => (times.length > 1 ? [mark] : [])),
      // A mark that nobody wrote is missed: the look sees.
      sees: lostOf(['nobody.0;']).length === 1,
    }
  } finally {
    for (const one of open) one.close()
    await world.stop()
  }
}
