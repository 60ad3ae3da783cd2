const LONGEST = 30
const WORDS = /[a-z0-9]+/g

/** A key for a new step, of its English title: `Trade mark` is `tradeMark`. Where it is taken, a number follows. */
export const keyOfTitle = (title: string, taken: readonly string[]): string => {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const [first = '', ...others] = plain.match(WORDS) ?? []
  const joined = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
  const whole = joined.slice(0, LONGEST)
  const key = /^[a-z].+/.test(whole) ? whole : `step${whole}`
  const known = new Set(taken)
  if (!known.has(key)) return key
  let number = 2
  while (known.has(`${key}${number}`)) number += 1
  return `${key}${number}`
}
