import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { readConfig } from '#server/config.ts'
import { joinDatabase } from '#server/database/joinDatabase.ts'
import type { Bench, Figure } from './Bench.ts'
import { benches } from './benches.ts'
import { prepareData } from './data/prepareData.ts'
import { medianFigures } from './figures/medianFigures.ts'
import { recordFigures } from './figures/recordFigures.ts'
import { startProduct } from './startProduct.ts'

const FULL = { companies: 820_000, events: 1_000_000 }
const SMOKE = { companies: 5_000, events: 3_000 }
const say = (line: string) => process.stderr.write(`${line}\n`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    companies: { type: 'string' },
    events: { type: 'string' },
    data: { type: 'string' },
    runs: { type: 'string', default: '1' },
    smoke: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})
const size = values.smoke ? SMOKE : FULL
const companies = Number(values.companies ?? size.companies)
const events = Number(values.events ?? size.events)
const runs = Number(values.runs)
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0 || ![companies, events, runs].every((number) => Number.isInteger(number) && number > 0)) {
  say(
    `npm run bench -- [${Object.keys(benches).join(' ')}] [--companies N] [--events N] [--data DIR] [--smoke] [--runs N] [--record]`,
  )
  process.exit(2)
}
const dataDir = resolve(values.data ?? `.cache/bench/${companies}-${events}`)
const names = (positionals.length > 0 ? positionals : Object.keys(benches)) as (keyof typeof benches)[]

const sample = await prepareData({ dataDir, companies, events, say })
const product = await startProduct(dataDir)
const cookies = new Map<string, Promise<string>>()
const cookie = (user: string): Promise<string> => {
  const known = cookies.get(user) ?? signInByFetch(product.baseUrl, user)
  cookies.set(user, known)
  return known
}
const lines: object[] = []
try {
  const { uri: databaseUri } = await joinDatabase(readConfig({ ...process.env, DATA_DIR: dataDir }))
  for (const name of names) {
    const figures: Figure[] = []
    const report = (figure: Figure) => figures.push(figure)
    const bench: Bench = {
      ...{
        baseUrl: product.baseUrl,
        dataDir,
        databaseUri,
        cookie,
        companies,
        events,
        sample,
        smoke: values.smoke,
        report,
      },
    }
    const run = await benches[name]()
    for (let round = 1; round <= runs; round++) {
      say(`${name}, run ${round} of ${runs}`)
      await run(bench)
    }
    for (const figure of medianFigures(figures)) {
      const line = { ...figure, companies, events, runs }
      lines.push(line)
      process.stdout.write(`${JSON.stringify(line)}\n`)
    }
  }
} finally {
  await product.stop()
}
if (values.record) recordFigures(lines)
