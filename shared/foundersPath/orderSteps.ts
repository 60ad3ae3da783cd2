import type { PathStep } from './PathStep.ts'

type Placed = Pick<PathStep, 'key' | 'order' | 'dependsOn'>

/**
 * `twice`: this key stands on several steps. `unknown`: the first of the keys depends on the second, which is not there.
 * `circle`: each of the keys depends on the next, the last is the first again.
 */
type Refusal = { refused: 'twice' | 'unknown' | 'circle'; keys: string[] }

/** Walks from a step that can't be placed to what holds it up, until it meets itself. */
const circleAmong = (left: readonly Placed[]): string[] => {
  const held = new Map(left.map((step) => [step.key, step]))
  const walked: string[] = []
  let key = left[0]?.key
  while (key !== undefined && !walked.includes(key)) {
    walked.push(key)
    key = held.get(key)?.dependsOn.find((other) => held.has(other))
  }
  return key === undefined ? walked : [...walked.slice(walked.indexOf(key)), key]
}

/**
 * Steps so that each comes after all that it depends on, otherwise by their `order`. Order the whole path and choose after
 * it what concerns the founder: what is left out still keeps the others in their order.
 */
export const orderSteps = <S extends Placed>(steps: readonly S[]): { refused: null; steps: S[] } | Refusal => {
  const keys = new Set(steps.map(({ key }) => key))
  const twice = steps.find((step, index) => steps.findIndex(({ key }) => key === step.key) !== index)
  if (twice) return { refused: 'twice', keys: [twice.key] }
  for (const { key, dependsOn } of steps) {
    const unknown = dependsOn.find((other) => !keys.has(other))
    if (unknown !== undefined) return { refused: 'unknown', keys: [key, unknown] }
  }

  const placed = new Set<string>()
  const ordered: S[] = []
  let left = [...steps].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
  while (left.length > 0) {
    const next = left.find(({ dependsOn }) => dependsOn.every((key) => placed.has(key)))
    if (!next) return { refused: 'circle', keys: circleAmong(left) }
    placed.add(next.key)
    ordered.push(next)
    left = left.filter((step) => step !== next)
  }
  return { refused: null, steps: ordered }
}
