import { setTimeout as wait } from 'node:timers/promises'
import { connectText } from '#tests/plans/connectText.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { withDatabase } from '../grants/withDatabase.ts'
import { layPlans } from './layPlans.ts'

const SIZES = { full: { plans: 50, people: 200, seconds: 20 }, smoke: { plans: 5, people: 20, seconds: 3 } }
/** Of the people at a plan, so many write at a time; the others read. */
const WRITERS = 2
/** From key to key: 200 characters a minute, as people type who think (milliseconds). */
const KEY = 300
const READY = 30_000

type Page = ReturnType<typeof connectText>

const isOpen = async (pages: Page[]): Promise<void> => {
  const deadline = Date.now() + READY
  while (pages.some(({ provider }) => !provider.isSynced)) {
    if (Date.now() > deadline) throw new Error(`Not every text was open after ${READY} ms`)
    await wait(20)
  }
}

/** What one writes is told when it is on every other's page: each key is a letter under a key of its own in a map. */
const writing = (pages: Page[]) => {
  const typed = new Map<string, number>()
  const took: number[] = []
  for (const { doc } of pages)
    doc.getText('t').observe((event, transaction) => {
      if (transaction.local) return
      const now = performance.now()
      for (const { insert } of event.changes.delta)
        for (const mark of String(insert ?? '').match(/\d+\.\d+;/g) ?? []) {
          const at = typed.get(mark)
          if (at !== undefined) took.push(now - at)
        }
    })
  const type = async (who: number, until: number) => {
    await wait(Math.random() * KEY)
    for (let key = 0; Date.now() < until; key++) {
      const mark = `${who}.${key};`
      const text = pages[who]?.doc.getText('t')
      typed.set(mark, performance.now())
      text?.insert(text.length, mark)
      await wait(KEY)
    }
  }
  return { took, type, sent: () => typed.size }
}

/**
 * `plan-typing.p95`: two hundred people in fifty plans on one server process, two of the four at each writing: from a key to the
 * other's page, over the socket, stored on the way. Milliseconds, over every key and every other page.
 */
export const runPlanTyping = (bench: Bench): Promise<void> =>
  withDatabase(bench, async () => {
    const { plans, people, seconds } = bench.smoke ? SIZES.smoke : SIZES.full
    const customerIds = bench.sample.uniform.slice(0, plans).map(({ customerId }) => customerId)
    const { seated, takeAway } = await layPlans(bench, customerIds, people)
    const tables = seated.map(({ sectionId, cookies }) =>
      cookies.map((cookie) => connectText({ url: bench.baseUrl, cookie }, sectionId)),
    )
    try {
      await isOpen(tables.flat())
      const until = Date.now() + seconds * 1000
      const written = tables.map(writing)
      await Promise.all(written.flatMap(({ type }) => Array.from({ length: WRITERS }, (_, who) => type(who, until))))
      await wait(1_000)
      const took = written.flatMap((one) => one.took)
      const expected = tables.reduce((sum, pages, n) => sum + (written[n]?.sent() ?? 0) * (pages.length - 1), 0)
      if (took.length < expected) throw new Error(`${expected - took.length} of ${expected} keys came to no page`)
      const report = (figure: string, share: number) =>
        bench.report({ bench: 'plan-typing', figure, value: percentile(took, share), unit: 'ms', n: took.length })
      report('p95', 0.95)
      report('p50', 0.5)
    } finally {
      for (const page of tables.flat()) page.close()
      await wait(200)
      await takeAway()
    }
  })
