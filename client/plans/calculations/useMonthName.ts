import { calendarMonth } from '#shared/calculations/calendarMonth.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const
const FULL = { month: 'long', year: 'numeric' } as const
const BRIEF = { month: 'short', year: 'numeric' } as const
const SHORT = { month: 'numeric', year: '2-digit' } as const

const HOW = { full: FULL, brief: BRIEF, short: SHORT }
type How = keyof typeof HOW

/** The names of a plan's months: of the calendar when its first month is known, else by their number. */
export const useMonthName = () => {
  const text = useText()
  const { language } = useLanguage()
  const named = (month: string, how: How = 'full') =>
    new Intl.DateTimeFormat(LOCALES[language], { ...HOW[how], timeZone: 'UTC' }).format(
      new Date(`${month}-15T12:00:00Z`),
    )
  return {
    /** A calendar month `2027-03`. */
    named,
    /** A month of the plan, counted from 1. */
    ofPlan: (month: number, startMonth: string | null, how: How = 'full') =>
      startMonth ? named(calendarMonth(startMonth, month), how) : text('calculations.monthNumber', { number: month }),
  }
}
