import type { PromiseClock } from '#shared/promise/PromiseClock.ts'

/** When a promise lapses, ISO; null: none counts, since the customer was reached or is waited for. */
export const lapsesAt = (clock: PromiseClock | null): string | null =>
  clock && !clock.stoppedAt && !clock.pausedAt ? clock.dueAt : null
