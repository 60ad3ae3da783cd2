import type { Randomness } from './Randomness.ts'

/** A draw by weights: the answer picks an item as often as its weight says, in logarithmic time. */
export const weighted = <T>(items: readonly (readonly [T, number])[]): ((random: Randomness) => T) => {
  const upTo: number[] = []
  let sum = 0
  for (const [, weight] of items) {
    sum += weight
    upTo.push(sum)
  }
  return (random) => {
    const drawn = random.next() * sum
    let low = 0
    let high = upTo.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] as number) > drawn) high = middle
      else low = middle + 1
    }
    return (items[low] as readonly [T, number])[0]
  }
}
