import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawing } from './drawing.ts'

const PATH = 'docs/handOffs.md'

test('what docs draw of hand-offs is what the table of moves says', () => {
  if (process.env.PRINT_HAND_OFFS) writeFileSync(PATH, drawing())
  expect(readFileSync(PATH, 'utf8')).toBe(drawing())
})
