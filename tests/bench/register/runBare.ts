import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { startBareServer } from './startBareServer.ts'

const CONNECTIONS = 8
const ROUND = 1_000

/** Requests per second that all connections together get answered for the length of a round. */
const rate = async (client: HttpClient, headers: Record<string, string>, businessIds: string[]): Promise<number> => {
  const until = performance.now() + ROUND
  const started = performance.now()
  let done = 0
  const ask = async (connection: number) => {
    for (let at = connection; performance.now() < until; at += CONNECTIONS) {
      await client.send({ path: `/api/companies/${businessIds[at % businessIds.length]}`, headers })
      done++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => ask(connection)))
  return (done / (performance.now() - started)) * 1000
}

/**
 * `bare.ratio`: requests per second of `open` through those of a bare Express handler with the same query by the bare
 * driver, on the same documents, turn by turn in the same run; the median of the turns.
 */
export const runBare = async (bench: Bench): Promise<void> => {
  const rounds = bench.smoke ? 2 : 10
  const cookie = await bench.cookie('adviser.lappi')
  const businessIds = bench.sample.uniform.map(({ businessId }) => businessId)
  const bare = await startBareServer(bench.databaseUri)
  const clients = [new HttpClient(bench.baseUrl, CONNECTIONS), new HttpClient(bare.baseUrl, CONNECTIONS)] as const
  const ours: number[] = []
  const theirs: number[] = []
  try {
    // The first turn of each warms up.
    for (let round = 0; round <= rounds; round++) {
      ours.push(await rate(clients[0], { cookie }, businessIds))
      theirs.push(await rate(clients[1], {}, businessIds))
    }
  } finally {
    for (const client of clients) client.close()
    bare.stop()
  }
  const ratios = ours.slice(1).map((value, round) => value / (theirs[round + 1] as number))
  const report = (figure: string, value: number, unit: string) =>
    bench.report({ bench: 'bare', figure, value, unit, n: rounds })
  report('ratio', percentile(ratios, 0.5), '')
  report('open', percentile(ours.slice(1), 0.5), 'requests/s')
  report('express', percentile(theirs.slice(1), 0.5), 'requests/s')
}
