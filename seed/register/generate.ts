import { parseArgs } from 'node:util'
import { generateRegister } from './generateRegister.ts'
import { writeRegister } from './writeRegister.ts'

const USE = 'npm run register:generate -- --companies N --out FILE.ndjson|.json|.zip [--seed S]'

const { values } = parseArgs({
  options: { companies: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' } },
})
const companies = Number(values.companies)
const seed = values.seed === undefined ? undefined : Number(values.seed)
if (!Number.isInteger(companies) || companies < 0 || !values.out || Number.isNaN(seed)) {
  process.stderr.write(`Use: ${USE}\n`)
  process.exit(2)
}
const started = performance.now()
await writeRegister(values.out, generateRegister({ companies, seed }))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
process.stdout.write(`${companies} companies in ${values.out}, ${seconds} s\n`)
