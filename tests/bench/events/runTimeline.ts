import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'

const WARM_UP = 50
const FULL_PAGE = 50

/** Milliseconds of each request for the first page of these customers' timelines, and how many events came. */
const measure = async (client: HttpClient, cookie: string, customerIds: string[]) => {
  const times: number[] = []
  let shown = 0
  for (const customerId of customerIds) {
    const started = performance.now()
    const body = await client.send({ path: `/api/customers/${customerId}/events`, headers: { cookie } })
    times.push(performance.now() - started)
    shown += (JSON.parse(body.toString()) as { items: unknown[] }).items.length
  }
  return { times: times.slice(WARM_UP), perPage: shown / customerIds.length }
}

/**
 * `timeline.p95`: the latest 50 events of the busier customers, so that each page is full, with its read-log entry.
 * `timeline.p95uniform`: of customers drawn from all companies, most with an event or two.
 */
export const runTimeline = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? 200 : 2_000
  const cookie = await bench.cookie('adviser.businessfinland')
  const client = new HttpClient(bench.baseUrl)
  const { busy, uniform } = bench.sample
  const busyKeys = Array.from({ length: n + WARM_UP }, (_, at) => busy[(at * 7) % busy.length] as string)
  const full = await measure(client, cookie, busyKeys)
  if (full.perPage < FULL_PAGE)
    throw new Error(`A page of a busier customer showed ${full.perPage} events, not ${FULL_PAGE}`)
  const spread = await measure(
    client,
    cookie,
    uniform.slice(0, n + WARM_UP).map(({ customerId }) => customerId),
  )
  client.close()
  const report = (figure: string, value: number) => bench.report({ bench: 'timeline', figure, value, unit: 'ms', n })
  report('p50', percentile(full.times, 0.5))
  report('p95', percentile(full.times, 0.95))
  report('p95uniform', percentile(spread.times, 0.95))
}
