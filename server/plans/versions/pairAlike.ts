/** More comparisons than this are not worth their time: then nothing is paired. */
const MOST = 40_000
/** Below this share of common words two lines are two lines. */
const ALIKE = 0.4

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const shareOf = (one: string[], other: string[]): number => {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) common += 1
    left.set(word, count - 1)
  }
  return common / Math.max(one.length, other.length, 1)
}

/**
 * Which of these lines became which of those: pairs of places, in order, so that they share as many words as possible. A line alone in
 * another one's place is its pair when it shares any word.
 */
export const pairAlike = (before: readonly string[], after: readonly string[]): [number, number][] => {
  if (before.length * after.length > MOST) return []
  const [was, is] = [before.map(wordsIn), after.map(wordsIn)]
  const least = before.length === 1 && after.length === 1 ? Number.MIN_VALUE : ALIKE
  const shares = was.map((one) => is.map((other) => shareOf(one, other)))
  const share = (one: number, other: number): number => {
    const found = shares[one]?.[other] ?? 0
    return found >= least ? found : 0
  }
  // best[i][j]: the most that lines from i and from j on can share.
  const best = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0))
  const at = (one: number, other: number): number => best[one]?.[other] ?? 0
  for (let one = was.length - 1; one >= 0; one -= 1)
    for (let other = is.length - 1; other >= 0; other -= 1)
      (best[one] as number[])[other] = Math.max(
        at(one + 1, other),
        at(one, other + 1),
        at(one + 1, other + 1) + share(one, other),
      )
  const pairs: [number, number][] = []
  for (let [one, other] = [0, 0]; one < was.length && other < is.length; ) {
    if (share(one, other) > 0 && at(one, other) === at(one + 1, other + 1) + share(one, other)) {
      pairs.push([one, other])
      one += 1
      other += 1
    } else if (at(one, other) === at(one + 1, other)) one += 1
    else other += 1
  }
  return pairs
}
