import { vi } from 'vitest'

/**
 * Let time pass for the product, which runs in the test's own process; time never goes back, so it stays so to the end of
 * the test file. Only the date moves: timers run as ever.
 */
export const moveClock = (milliseconds: number): void => {
  const later = Date.now() + milliseconds
  if (!vi.isFakeTimers()) vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true })
  vi.setSystemTime(later)
}
