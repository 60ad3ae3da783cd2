import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const DOCUMENT = 'docs/security.md'
/** The lines of level 2 that must not vanish from the document, chapter by chapter of the standard. */
const CHAPTERS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V7', 'V8', 'V9', 'V11', 'V12', 'V13', 'V14']

const rows = readFileSync(DOCUMENT, 'utf8')
  .split('\n')
  .filter((line) => /^\| (V\d|sockets)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const lines = rows.map(([, line = '', what = '', held = '']) => ({ line, what, held: held.split('<br>') }))

test('every chapter that applies has its lines', () => {
  expect(lines.length).toBeGreaterThan(60)
  expect(CHAPTERS.filter((chapter) => !lines.some(({ line }) => line.split('.')[0] === chapter))).toEqual([])
})

test.each(lines)('$line $what', ({ held }) => {
  expect(held.length).toBeGreaterThan(0)
  for (const one of held) {
    const [file = '', name = ''] = one.split(' · ')
    expect({ file, exists: file.endsWith('.test.ts') && existsSync(file) }).toEqual({ file, exists: true })
    const source = readFileSync(file, 'utf8')
    const at = source.indexOf(name)
    expect({ name, found: name.length > 0 && at >= 0 }).toEqual({ name, found: true })
    // A test that is put aside holds nothing.
    const before = source.slice(Math.max(0, source.lastIndexOf('\n', at) - 80), at)
    expect({ name, isAside: /\.(skip|todo|fails)\b/.test(before) }).toEqual({ name, isAside: false })
  }
})
