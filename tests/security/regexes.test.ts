import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A regex literal in code: after what an expression may follow, never after a value (that would be a division). */
const LITERAL =
  /(?<=(?:^|[=(,:?!&|[{;+>]|return)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+)\/([dgimsuvy]*)/gm

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.gen.ts'))
    .map((name) => join(folder, name))

/** Regexes that read only what the keeper of the machine has written: settings and paths of the engine's packages. */
const OF_THE_KEEPER = /^server\/(config|auth\/signIn)\.ts$|^server\/database\/embedded\/(engine|backup)\//

const isRegex = ({ pattern, flags }: { pattern: string; flags: string }): boolean => {
  try {
    return Boolean(new RegExp(pattern, flags))
  } catch {
    return false
  }
}

const literals = [...sources('shared'), ...sources('server')].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(LITERAL)].map(([, pattern = '', flags = '']) => ({ file, pattern, flags })),
)
const found = literals.filter((one) => isRegex(one) && !OF_THE_KEEPER.test(one.file))

/** Long enough that anything worse than linear is seen; a linear one takes a millisecond or two. */
const LENGTH = 30_000
const LONGEST_MILLISECONDS = 250
const PARTS = [
  'a',
  '0',
  ' ',
  '-',
  '.',
  '"',
  '<',
  '&',
  '+',
  '\t',
  '\n',
  '0-',
  'a ',
  '. ',
  'ä',
  '\\',
  '/',
  '=',
  ',',
  '; ',
  '12',
]

test('the search for regexes finds them', () => {
  expect(found.length).toBeGreaterThan(40)
})

test.each(found)('$pattern ($file) answers any long text at once', ({ pattern, flags }) => {
  const regex = new RegExp(pattern, flags.replaceAll(/[gy]/g, ''))
  for (const part of PARTS) {
    // The end is what makes a regex go back and try again.
    for (const end of ['', '!', '\u0000']) {
      const text = part.repeat(LENGTH / part.length) + end
      const started = performance.now()
      regex.test(text)
      expect({ part, end, slow: performance.now() - started > LONGEST_MILLISECONDS }).toEqual({
        part,
        end,
        slow: false,
      })
    }
  }
})
