import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from '../Bench.ts'
import { timePairs } from './timePairs.ts'

const figuresIn = async (file: string): Promise<Record<string, number>> => {
  const lines = (await readFile(file, 'utf8').catch(() => '')).trim().split('\n').filter(Boolean)
  return Object.assign({}, ...lines.map((line) => JSON.parse(line)))
}

/** Run the canary suite as the tests run it, and gather the figures that it tells of itself. */
const runSuite = async (): Promise<Record<string, number>> => {
  const folder = await mkdtemp(join(tmpdir(), 'ycrm-canary-'))
  const file = join(folder, 'figures.jsonl')
  const suite = spawn('npx', ['vitest', 'run', 'tests/canary'], {
    env: { ...process.env, CANARY_FIGURES: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve) => suite.once('exit', resolve))
  const figures = await figuresIn(file)
  await rm(folder, { recursive: true })
  if (code !== 0) throw new Error('The canary suite is red: run `npx vitest run tests/canary`')
  return figures
}

/** In smoke size what the suite told when it ran with the tests, where CANARY_FIGURES names the file: .ci/run runs it once. */
const suiteFigures = async ({ smoke }: Bench): Promise<Record<string, number>> => {
  const told = smoke && process.env.CANARY_FIGURES ? await figuresIn(process.env.CANARY_FIGURES) : {}
  return Object.keys(told).length > 0 ? told : runSuite()
}

/**
 * `canary.hits`: confidential words that somebody saw without a basis. `canary.roles`: as how many roles every contract was
 * asked. `canary.planted-caught`: how many planted widenings the suite saw. `canary.pairs`: by how much (%) the medians of
 * interleaved questions for a hidden and for an absent record differ at most.
 */
export const runCanary = async (bench: Bench): Promise<void> => {
  const figures = await suiteFigures(bench)
  for (const [figure, value] of Object.entries(figures))
    bench.report({ bench: 'canary', figure, value, unit: 'count', n: 1 })
  const n = bench.smoke ? 50 : 500
  const value = await timePairs(bench, n)
  bench.report({ bench: 'canary', figure: 'pairs', value, unit: '%', n })
}
