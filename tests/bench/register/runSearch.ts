import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { readSample } from './readSample.ts'
import { timePaths } from './timePaths.ts'

const FEWEST_LETTERS = 3
const MOST_LETTERS = 6

/** `search.p95`: the first 3 to 6 letters of names, uniform over all companies, as they are typed. */
export const runSearch = async (bench: Bench): Promise<void> => {
  const companies = await readSample(bench, bench.smoke ? 200 : 2_000)
  const paths = companies.map(({ name }, index) => {
    const letters = FEWEST_LETTERS + (index % (MOST_LETTERS - FEWEST_LETTERS + 1))
    return `/api/companies?q=${encodeURIComponent(name.slice(0, letters))}`
  })
  const client = new HttpClient(bench.baseUrl)
  const times = await timePaths(client, await bench.cookie('adviser.lappi'), paths)
  client.close()
  for (const [figure, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const)
    bench.report({ bench: 'search', figure, value: percentile(times, share), unit: 'ms', n: times.length })
}
