import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const FLOORS = ['shared', 'server', 'client', 'seed', 'tests']
const LONGEST_FILE = 250
const LONG_FILE = 160
const VAGUE_NAMES = /(^|[a-z])(utils?|helpers?|managers?|common|misc)([A-Z.]|$)/i

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(gen|d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

const files = FLOORS.flatMap(filesBelow).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const product = files.filter(({ path }) => !path.startsWith('tests/'))
const linesOf = (text: string) => text.trimEnd().split('\n').length

/** Names that a file exports at run time; a type of the same name as a schema is one with it. */
const exportsOf = (text: string) => [
  ...new Set([...text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map((match) => match[1])),
]
const importsOf = (text: string) =>
  [...text.matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].map((match) => match[1] ?? match[2] ?? '')

describe('the house keeps its plan', () => {
  test('no barrels and no vague names', () => {
    const wrong = product.filter(({ path }) => /^index\.tsx?$/.test(basename(path)) || VAGUE_NAMES.test(basename(path)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test(`no file is longer than ${LONGEST_FILE} lines, few than ${LONG_FILE}, the median is small`, () => {
    const lengths = product.map(({ path, text }) => ({ path, lines: linesOf(text) })).sort((a, b) => a.lines - b.lines)
    expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([])
    expect(lengths.filter(({ lines }) => lines > LONG_FILE).length).toBeLessThan(lengths.length * 0.05)
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(60)
  })

  test('a file of shared, server and seed has one export, and is named by it', () => {
    const wrong = product
      .filter(({ path }) => !path.startsWith('client/'))
      // Named constants may stand together: a table of codes is one thing.
      .map(({ path, text }) => ({ path, exports: exportsOf(text).filter((name) => !/^[A-Z0-9_]+$/.test(name ?? '')) }))
      .filter(({ path, exports }) => exports.length > 0 && !['server/app.ts', 'server/config.ts'].includes(path))
      // A model's file begins small: customerModel.ts exports CustomerModel.
      .filter(({ path, exports }) => exports.join().toLowerCase() !== basename(path, '.ts').toLowerCase())
    expect(wrong).toEqual([])
  })

  test('a day is one in Finland: no instant is cut to its date in UTC', () => {
    const wrong = product.filter(({ text }) => /(\bat|At)\.slice\(0, (10|'YYYY-MM-DD'\.length)\)/.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('a model is known to its own feature only', () => {
    const wrong = files
      .filter(({ path }) => path.startsWith('server/') || path.startsWith('seed/'))
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter((from) => /Model\.ts$/.test(from))
          .map((from) => (from.startsWith('#') ? from.slice(1) : join(dirname(path), from)))
          .filter((model) => dirname(model).split('/')[1] !== path.split('/')[1])
          .map((model) => `${path} -> ${model}`),
      )
    expect(wrong).toEqual([])
  })

  test('the foundation of the server knows no feature', () => {
    const foundation = ['http', 'database', 'access', 'events']
    const features = readdirSync('server', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && ![...foundation, 'auth'].includes(entry.name))
      .map((entry) => entry.name)
    const wrong = files
      .filter(
        ({ path }) => ['http', 'database', 'access'].includes(path.split('/')[1] ?? '') && path.startsWith('server/'),
      )
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter((from) => features.some((feature) => from.startsWith(`#server/${feature}/`)))
          .map((from) => `${path} -> ${from}`),
      )
    expect(wrong).toEqual([])
  })

  test('process.env is read in config.ts only', () => {
    const wrong = product.filter(({ path, text }) => path !== 'server/config.ts' && text.includes('process.env'))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('the top level holds what the plan names', () => {
    const known = [
      ...FLOORS,
      'docs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
      'README.md',
    ]
    const built = ['node_modules', 'dist']
    const stray = readdirSync('.').filter((name) => !name.startsWith('.') && ![...known, ...built].includes(name))
    expect(stray).toEqual([])
  })
})
