import { diffArrays, diffWordsWithSpace } from 'diff'
import type { ComparedLine } from '#shared/plans/versions/ComparedLine.ts'
import type { Line } from './linesOf.ts'
import { pairAlike } from './pairAlike.ts'

/** A word-by-word comparison of texts longer than this is not worth its time. */
const LONGEST = 20_000

const whole = ({ kind, text }: Line, change: 'same' | 'added' | 'removed'): ComparedLine => ({
  ...{ kind, change, words: [{ text, change }] },
})

/** A line that became another, with its words. */
const beside = (before: Line, after: Line): ComparedLine => ({
  kind: after.kind,
  change: 'changed',
  words: diffWordsWithSpace(before.text, after.text).map(({ value, added, removed }) => ({
    text: value,
    change: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
  })),
})

const isWorthIt = (before: Line, after: Line): boolean =>
  before.kind === after.kind && before.text.length + after.text.length <= LONGEST

/** Lines in others' places: those that became others with their words, what is only in the one or the other whole. */
const inPlace = (removed: Line[], added: Line[]): ComparedLine[] => {
  const said = ({ text }: Line) => text
  const pairs = pairAlike(removed.map(said), added.map(said)).filter(([one, other]) =>
    isWorthIt(removed[one] as Line, added[other] as Line),
  )
  const compared: ComparedLine[] = []
  let [gone, come] = [0, 0]
  const upTo = (one: number, other: number) => {
    compared.push(...removed.slice(gone, one).map((line) => whole(line, 'removed')))
    compared.push(...added.slice(come, other).map((line) => whole(line, 'added')))
    ;[gone, come] = [one + 1, other + 1]
  }
  for (const [one, other] of pairs) {
    upTo(one, other)
    compared.push(beside(removed[one] as Line, added[other] as Line))
  }
  upTo(removed.length, added.length)
  return compared
}

/** What was added and removed between two texts, line by line and, within a line, word by word. */
export const compareLines = (before: Line[], after: Line[]): ComparedLine[] => {
  const compared: ComparedLine[] = []
  let removed: Line[] = []
  let added: Line[] = []
  const settle = () => {
    compared.push(...inPlace(removed, added))
    removed = []
    added = []
  }
  const isSame = (one: Line, other: Line) => one.kind === other.kind && one.text === other.text
  for (const part of diffArrays(before, after, { comparator: isSame })) {
    if (part.removed) removed.push(...part.value)
    else if (part.added) added.push(...part.value)
    else {
      settle()
      compared.push(...part.value.map((line) => whole(line, 'same')))
    }
  }
  settle()
  return compared
}
