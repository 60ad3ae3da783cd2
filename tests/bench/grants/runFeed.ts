import { organisations } from '#seed/demo/organisations.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { layGrants } from './layGrants.ts'
import { withDatabase } from './withDatabase.ts'

const GRANTS = 5_000
const WARM_UP = 20

/** Milliseconds of each answer to one path, asked again and again. */
const timesOf = async (client: HttpClient, path: string, cookie: string, n: number) => {
  const times: number[] = []
  for (let at = 0; at < n + WARM_UP; at++) {
    const started = performance.now()
    const body = await client.send({ path, headers: { cookie } })
    times.push(performance.now() - started)
    if ((JSON.parse(body.toString()) as { items: unknown[] }).items.length === 0) throw new Error(`${path} is empty`)
  }
  return times.slice(WARM_UP)
}

/**
 * `grants-feed.p95`: the first page of the feed across the customers of an organisation with 5,000 grants, and of its list
 * of grants; of all answers together. Each apart: `feed` (its pages 1 and 2), `listByName`, `listByEnd`.
 */
export const runFeed = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? 100 : 1_000
  const customerIds = [...new Set([...bench.sample.busy, ...bench.sample.uniform.map(({ customerId }) => customerId)])]
  const granting = customerIds.slice(0, GRANTS)
  const cookie = await bench.cookie('adviser.rovaniemi')
  const client = new HttpClient(bench.baseUrl)
  await withDatabase(bench, async () => {
    const takeAway = await layGrants(organisations.rovaniemi._id, granting)
    try {
      const first = JSON.parse((await client.send({ path: '/api/feed', headers: { cookie } })).toString())
      const feed = await timesOf(client, '/api/feed', cookie, n)
      const second = await timesOf(client, `/api/feed?cursor=${first.nextCursor}`, cookie, n / 10)
      const byName = await timesOf(client, '/api/held-grants', cookie, n)
      const byEnd = await timesOf(client, '/api/held-grants?sort=end', cookie, n)
      const report = (figure: string, times: number[]) =>
        bench.report({ bench: 'grants-feed', figure, value: percentile(times, 0.95), unit: 'ms', n: times.length })
      report('p95', [...feed, ...byName, ...byEnd])
      report('p95.feed', feed)
      report('p95.feedNextPage', second)
      report('p95.listByName', byName)
      report('p95.listByEnd', byEnd)
    } finally {
      await takeAway()
    }
  })
  client.close()
}
