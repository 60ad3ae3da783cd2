import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import mongoose from 'mongoose'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { Randomness } from '#seed/register/Randomness.ts'
import { seedDemo } from '#seed/seedDemo.ts'
import { readConfig } from '#server/config.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { makeIndexes } from '#server/database/makeIndexes.ts'
import { startDatabase } from '#server/database/startDatabase.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { importRegister } from '#server/register/import/importRegister.ts'
import type { Sample } from '../Bench.ts'
import { EVENTS_OF_BUSY, loadEvents } from './loadEvents.ts'

/** Keys that a bench draws from; more than any asks, so that none meets what its warm-up left behind. */
const SAMPLE = 20_000
const MOST_BUSY = 1_000
/** Of all events at most this share belongs to the busier customers. */
const SHARE_OF_BUSY = 0.2
/** Bytes of a generated company, roughly: tells the import that this is a whole register. */
const BYTES_OF_COMPANY = 2_500

type Wish = { dataDir: string; companies: number; events: number; say: (line: string) => void }

function* lines(companies: number): Generator<Buffer> {
  for (const company of generateRegister({ companies })) yield Buffer.from(`${JSON.stringify(company)}\n`)
}

const drawFrom = <T>(random: Randomness, items: T[], count: number): T[] =>
  [...new Set(Array.from({ length: count * 2 }, () => random.pick(items)))].slice(0, count)

const fill = async ({ companies, events, say }: Wish): Promise<Sample> => {
  await makeIndexes()
  if (await EventModel.exists({}))
    throw new Error('The data holds events of an earlier run that broke off. Delete the directory.')
  if (!(await CustomerModel.exists({}))) {
    const { seconds } = await importRegister({
      chunks: Readable.from(lines(companies)),
      size: companies * BYTES_OF_COMPANY,
      onProgress: ({ added }) => added % 50_000 < 500 && say(`  ${added} companies`),
    })
    say(`  ${companies} companies generated and imported in ${seconds.toFixed(0)} s`)
  }
  // People and the demo company, as the product's own start would add them.
  await seedDemo(say)
  const customers = await CustomerModel.find({ kind: 'company' }, { businessId: 1 }).lean()
  const random = new Randomness(11)
  const uniform = drawFrom(random, customers, SAMPLE).map(({ _id, businessId }) => ({ customerId: _id, businessId }))
  const busyCount = Math.min(MOST_BUSY, Math.floor((events * SHARE_OF_BUSY) / EVENTS_OF_BUSY))
  const busy = drawFrom(random, customers, busyCount).map(({ _id }) => _id)
  const started = performance.now()
  await loadEvents({
    events,
    customerIds: customers.map(({ _id }) => _id),
    busy,
    progress: (done) => done % 50_000 === 0 && say(`  ${done} events`),
  })
  say(`  ${events} events recorded in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return { uniform, busy }
}

/** Make the data of this size in `dataDir`, if it is not there yet; answers the keys to measure with. */
export const prepareData = async (wish: Wish): Promise<Sample> => {
  const { dataDir, companies, events, say } = wish
  const note = join(dataDir, 'bench.json')
  if (existsSync(note)) {
    const made = JSON.parse(readFileSync(note, 'utf8')) as { companies: number; events: number; sample: Sample }
    if (made.companies === companies && made.events === events) return made.sample
    throw new Error(`${dataDir} holds ${made.companies} companies and ${made.events} events. Name another --data.`)
  }
  say(`Making ${companies} companies and ${events} events in ${dataDir}`)
  mkdirSync(dataDir, { recursive: true })
  const database = await startDatabase(readConfig({ ...process.env, DATA_DIR: dataDir }))
  try {
    await connectDatabase(database.uri)
    const sample = await fill(wish)
    writeFileSync(note, JSON.stringify({ companies, events, sample }))
    return sample
  } finally {
    await mongoose.disconnect()
    await database.stop()
  }
}
