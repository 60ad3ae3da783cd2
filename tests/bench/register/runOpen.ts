import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { timePaths } from './timePaths.ts'

/** `open.p95`: a company by its business ID over HTTP, signed in, keys uniform over all companies. */
export const runOpen = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? 200 : 2_000
  const client = new HttpClient(bench.baseUrl)
  const paths = bench.sample.uniform.slice(0, n).map(({ businessId }) => `/api/companies/${businessId}`)
  const times = await timePaths(client, await bench.cookie('adviser.lappi'), paths)
  client.close()
  for (const [figure, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const)
    bench.report({ bench: 'open', figure, value: percentile(times, share), unit: 'ms', n: times.length })
}
