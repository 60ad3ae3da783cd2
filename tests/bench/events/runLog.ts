import { execFileSync } from 'node:child_process'
import { Randomness } from '#seed/register/Randomness.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { contactRequest } from './contactRequest.ts'

const CLIENTS = 16
const CUSTOMERS = 1_000
const WARM_UP = 20

/** One contact after another until told to stop; the milliseconds of each. */
const logger = (client: HttpClient, cookie: string, customerOf: () => string) => {
  const random = new Randomness(Math.floor(Math.random() * 1e9))
  let number = 0
  return async () => {
    const request = contactRequest(random, number++, cookie, customerOf())
    const started = performance.now()
    await client.send(request)
    return performance.now() - started
  }
}

/** Contacts a second that so many clients get through. */
const rate = async (bench: Bench, seconds: number, customerOf: () => string): Promise<{ value: number; n: number }> => {
  const cookie = await bench.cookie('adviser.lappi')
  const client = new HttpClient(bench.baseUrl, CLIENTS)
  const started = performance.now()
  const until = started + seconds * 1000
  let n = 0
  const work = async () => {
    const log = logger(client, cookie, customerOf)
    while (performance.now() < until) {
      await log()
      n += 1
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, work))
  const spent = (performance.now() - started) / 1000
  client.close()
  return { value: n / spent, n }
}

/**
 * `log.p95`: a contact with its transaction, chain, idempotency record and read-log entry, 1 client, customers uniform.
 * `log.rate`: contacts a second by 16 clients over 1,000 customers; `log.rateHot`: all on one customer, whose chain is
 * verified afterwards.
 */
export const runLog = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? 100 : 1_000
  const seconds = bench.smoke ? 2 : 20
  const pick = <T>(items: T[]): T => items[Math.floor(Math.random() * items.length)] as T
  const all = bench.sample.uniform.map(({ customerId }) => customerId)

  const client = new HttpClient(bench.baseUrl)
  const log = logger(client, await bench.cookie('adviser.lappi'), () => pick(all))
  const times: number[] = []
  for (let at = 0; at < n + WARM_UP; at++) times.push(await log())
  client.close()
  bench.report({ bench: 'log', figure: 'p50', value: percentile(times.slice(WARM_UP), 0.5), unit: 'ms', n })
  bench.report({ bench: 'log', figure: 'p95', value: percentile(times.slice(WARM_UP), 0.95), unit: 'ms', n })

  const thousand = all.slice(0, CUSTOMERS)
  const spread = await rate(bench, seconds, () => pick(thousand))
  bench.report({ bench: 'log', figure: 'rate', value: spread.value, unit: '/s', n: spread.n })
  const hotCustomer = pick(all)
  const hot = await rate(bench, seconds, () => hotCustomer)
  bench.report({ bench: 'log', figure: 'rateHot', value: hot.value, unit: '/s', n: hot.n })
  // Ends with an error, and so the bench, when the chain is not whole.
  execFileSync(process.execPath, ['server/events/verifying/verify.ts', '--customer', hotCustomer], {
    env: { ...process.env, MONGODB_URI: bench.databaseUri },
  })
}
