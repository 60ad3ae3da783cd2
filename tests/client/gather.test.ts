import { afterEach, expect, test, vi } from 'vitest'
import { gather } from '../../client/api/gather.ts'

afterEach(() => void vi.useRealTimers())

test('many words in a second are two questions: the first at once, the others together', () => {
  vi.useFakeTimers()
  let asked = 0
  const { ask, stop } = gather(() => (asked += 1), 1_000)
  for (let word = 0; word < 50; word++) ask()
  expect(asked).toBe(1)
  vi.advanceTimersByTime(1_000)
  expect(asked).toBe(2)
  vi.advanceTimersByTime(5_000)
  expect(asked).toBe(2)
  ask()
  expect(asked).toBe(3)
  ask()
  stop()
  vi.advanceTimersByTime(5_000)
  expect(asked).toBe(3)
})
