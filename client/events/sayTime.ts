import type { Language } from '#shared/languages/Language.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import type { TextValues } from '../i18n/useText.ts'
import { helsinkiTime } from './helsinkiTime.ts'

type Text = (key: TextKey, values?: TextValues) => string

const MS_PER_DAY = 86_400_000
const YEAR_LENGTH = 'YYYY'.length
const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** Days and times as people say them: `tänään 9.42`, `ti 24.11.`, `24.11.2025`. Days are `YYYY-MM-DD`, instants ISO in UTC. */
export const sayTime = (text: Text, language: Language, today: string) => {
  const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  const numbers = (day: string): string => {
    const [, month, date] = day.split('-').map(Number)
    return language === 'fi' ? `${date}.${month}.` : `${date}.${month}`
  }
  /** As it is typed: `24.11.2026`, in every language. */
  const fullNumbers = (day: string): string => day.split('-').reverse().map(Number).join('.')
  const isThisYear = (day: string) => day.slice(0, YEAR_LENGTH) === today.slice(0, YEAR_LENGTH)

  const fullDay = (day: string): string =>
    language === 'en' ? format(day, { day: 'numeric', month: 'long', year: 'numeric' }) : fullNumbers(day)
  const shortDay = (day: string): string => {
    if (!isThisYear(day)) return fullDay(day)
    if (language === 'en') return format(day, { weekday: 'short', day: 'numeric', month: 'short' })
    return `${format(day, { weekday: 'short' })} ${numbers(day)}`
  }
  const clock = (instant: string): string => {
    const { hour, minute } = helsinkiTime(instant)
    return `${hour}${language === 'en' ? ':' : '.'}${String(minute).padStart(2, '0')}`
  }

  return {
    fullDay,
    fullNumbers,
    shortDay,
    clock,
    /** The heading of a day on the timeline. */
    dayHeading: (day: string): string => {
      if (day === today) return text('events.day.today')
      if (day === dayAfter(today, -1)) return text('events.day.yesterday')
      if (!isThisYear(day)) return fullDay(day)
      const weekday = format(day, { weekday: 'long' })
      const date = language === 'en' ? format(day, { day: 'numeric', month: 'long' }) : numbers(day)
      return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${date}`
    },
    /** An instant in a sentence. */
    when: (instant: string): string => {
      const { day } = helsinkiTime(instant)
      const time = clock(instant)
      if (day === today) return text('events.when.today', { time })
      if (day === dayAfter(today, -1)) return text('events.when.yesterday', { time })
      return `${shortDay(day)} ${time}`
    },
    /** A day by which something was promised. */
    due: (day: string): string => {
      if (day === today) return text('events.due.today')
      if (day === dayAfter(today, 1)) return text('events.due.tomorrow')
      if (day === dayAfter(today, -1)) return text('events.due.yesterday')
      return shortDay(day)
    },
    /** `marraskuussa`, and the year when it is another one. `month` is `YYYY-MM`. */
    inMonth: (month: string): string => {
      const [year, number] = month.split('-').map(Number)
      const said = text(`events.month.${number}` as TextKey)
      return isThisYear(month) ? said : `${said} ${year}`
    },
  }
}
