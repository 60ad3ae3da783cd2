import { describe, expect, test } from 'vitest'
import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import { orderSteps } from '#shared/foundersPath/orderSteps.ts'

const step = (key: string, order: number, ...dependsOn: string[]) => ({ key, order, dependsOn })
const keysOf = (steps: readonly ReturnType<typeof step>[]) => {
  const ordered = orderSteps(steps)
  return ordered.refused === null ? ordered.steps.map(({ key }) => key) : ordered
}

describe('steps of the path in order', () => {
  test('what a step depends on comes first, whatever the order says', () => {
    expect(keysOf([step('bank', 1, 'start'), step('start', 3, 'name'), step('name', 9)])).toEqual([
      'name',
      'start',
      'bank',
    ])
  })

  test('steps that do not depend on each other go by order, then by key', () => {
    expect(keysOf([step('d', 2), step('c', 2), step('b', 3), step('a', 1)])).toEqual(['a', 'c', 'd', 'b'])
  })

  test('a step that is freed comes before those of a greater order', () => {
    expect(keysOf([step('late', 9), step('second', 2, 'first'), step('first', 5)])).toEqual(['first', 'second', 'late'])
  })

  test('what is given stays as it was', () => {
    const given = [step('b', 2), step('a', 1)]
    orderSteps(given)
    expect(given.map(({ key }) => key)).toEqual(['b', 'a'])
  })

  test('no steps, no order', () => {
    expect(keysOf([])).toEqual([])
  })

  test('a circle is refused and named, without those that only wait for it', () => {
    expect(keysOf([step('waits', 0, 'a'), step('a', 1, 'b'), step('b', 2, 'c'), step('c', 3, 'a')])).toEqual({
      refused: 'circle',
      keys: ['a', 'b', 'c', 'a'],
    })
    expect(keysOf([step('self', 1, 'self')])).toEqual({ refused: 'circle', keys: ['self', 'self'] })
  })

  test('a step that is not there and a key that is there twice are refused and named', () => {
    expect(keysOf([step('a', 1, 'gone')])).toEqual({ refused: 'unknown', keys: ['a', 'gone'] })
    expect(keysOf([step('a', 1), step('a', 2)])).toEqual({ refused: 'twice', keys: ['a'] })
  })

  test('the path that is stored first can be ordered and begins with the idea', () => {
    const ordered = orderSteps(foundersPath)
    if (ordered.refused !== null) throw new Error(`${ordered.refused}: ${ordered.keys.join(', ')}`)
    const places = new Map(ordered.steps.map(({ key }, place) => [key, place]))
    expect(places.get('idea')).toBe(0)
    const tooEarly = ordered.steps.flatMap(({ key, dependsOn }) =>
      dependsOn
        .filter((other) => (places.get(other) ?? Infinity) > (places.get(key) ?? 0))
        .map((other) => [key, other]),
    )
    expect(tooEarly).toEqual([])
    expect(places.size).toBe(foundersPath.length)
  })
})
