import { openDayOf } from '#shared/promise/openDayOf.ts'
import { openTimeBetween } from '#shared/promise/openTimeBetween.ts'
import type { Clock } from './Clock.ts'
import type { PromiseFigure } from './promiseFigureModel.ts'

/** From so many cases up a figure is public: fewer would tell of single customers. */
const FEWEST = 10
const PERCENT = 100
const TENTHS = 10

/** One answer, or one thing that is late still, with how long it took in working days of the service's own opening. */
type Case = { kept: boolean; days: number; waitedMs: number; pausedMs: number }

const caseOf = (clock: Clock, until: Date): Case => {
  const { opening, startedAt, kept, pausedMs } = clock
  const waitedMs = clock.waitedMs ?? Math.max(0, openTimeBetween(startedAt, until, opening) - pausedMs)
  return { kept: kept === true, days: waitedMs / openDayOf(opening), waitedMs, pausedMs }
}

/**
 * One contact answers every promise that an organisation had in the matter, of the matter itself and of hand-offs: that is one
 * case, and the promise that was due first tells how it went.
 */
const onePerAnswer = (clocks: readonly Clock[]): Clock[] => {
  const answered = Map.groupBy(clocks, ({ matterId, stoppedAt }) => `${matterId} ${stoppedAt?.getTime() ?? 'open'}`)
  const first = (one: Clock, other: Clock) => (other.dueAt < one.dueAt ? other : one)
  return [...answered.values()].map((same) => same.reduce(first))
}

const medianOf = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** The figures of one organisation's cases, at `until`; null where they are too few to be told. */
export const figuresOf = (clocks: readonly Clock[], until: Date): PromiseFigure['figures'] => {
  const cases = onePerAnswer(clocks).map((clock) => caseOf(clock, until))
  if (cases.length < FEWEST) return null
  const days = cases.map((one) => one.days).sort((a, b) => a - b)
  const sum = (part: (one: Case) => number) => cases.reduce((total, one) => total + part(one), 0)
  const counted = sum(({ waitedMs, pausedMs }) => waitedMs + pausedMs)
  const tenths = (value: number) => Math.round(value * TENTHS) / TENTHS
  return {
    kept: Math.floor((cases.filter(({ kept }) => kept).length / cases.length) * PERCENT),
    medianDays: tenths(medianOf(days)),
    worstDays: tenths(days.at(-1) ?? 0),
    paused: counted === 0 ? 0 : Math.round((sum(({ pausedMs }) => pausedMs) / counted) * PERCENT),
  }
}
