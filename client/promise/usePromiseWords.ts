import type { PromiseClock } from '#shared/promise/PromiseClock.ts'
import { promiseTexts } from '#shared/promise/promiseTexts.ts'
import { useSayTime } from '../events/useSayTime.ts'
import type { Voice } from '../events/Voice.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { leftNow } from './leftNow.ts'

addTexts(promiseTexts)

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export type PromiseWords = {
  words: string
  /** Late, or nearly: said by colour too, never by colour alone. */
  late: boolean
  /** What is left of the promised time, 0 to 1; null: nothing counts any more. */
  left: number | null
  /** How long it has stood still before now; null: it has not. */
  stood: string | null
}

/** The clock of a promise in words, and how much of it is left; null where it ended before anybody could tell. */
export const usePromiseWords = (voice: Voice = 'professional') => {
  const text = useText()
  const { when } = useSayTime()
  /** Opening time as working days and hours of the service; minutes only where there is no hour. */
  const stretch = (ms: number, dayMs: number): string => {
    const days = Math.floor(ms / dayMs)
    const hours = Math.floor((ms % dayMs) / HOUR)
    const words = [
      ...(days > 0 ? [text('promise.days', { count: days })] : []),
      ...(hours > 0 ? [text('promise.hours', { count: hours })] : []),
    ]
    return words.join(' ') || text('promise.minutes', { count: Math.floor(ms / MINUTE) })
  }
  return (clock: PromiseClock, now: number): PromiseWords | null => {
    const { stoppedAt, stoppedBy, kept, pausedAt, pausedMs, dueAt, soonAt, promisedMs, dayMs } = clock
    const stood = pausedMs >= MINUTE ? text('promise.stood', { time: stretch(pausedMs, dayMs) }) : null
    if (stoppedAt) {
      if (stoppedBy === 'ended') return null
      const words = text(kept ? 'promise.kept' : 'promise.broken', { when: when(stoppedAt) })
      return { words, late: false, left: null, stood }
    }
    const ms = leftNow(clock, now)
    const left = Math.max(0, Math.min(1, ms / promisedMs))
    const isLate = (pausedAt ? Date.parse(pausedAt) : now) > Date.parse(dueAt)
    if (isLate) return { words: text('promise.late', { when: when(dueAt) }), late: true, left: 0, stood }
    if (pausedAt) {
      const key = voice === 'customer' ? 'promise.paused.toYou' : 'promise.paused'
      return { words: text(key, { when: when(pausedAt), left: stretch(ms, dayMs) }), late: false, left, stood: null }
    }
    const words = text('promise.left', { left: stretch(ms, dayMs), when: when(dueAt) })
    return { words, late: now >= Date.parse(soonAt), left, stood }
  }
}
