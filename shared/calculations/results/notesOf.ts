import type { Euros } from '../arithmetic/Euros.ts'
import { euros } from '../arithmetic/Euros.ts'
import { sumOf } from '../arithmetic/sumOf.ts'
import { calendarMonth } from '../calendarMonth.ts'
import type { Calculation } from '../figures/Calculation.ts'
import { vatFacts } from '../vat/vatFacts.ts'
import type { Note } from './Note.ts'
import { writtenEuros } from './writtenEuros.ts'

/** The first calendar year whose turnover asks for registration, and that turnover. */
const overThreshold = ({ profit, ready }: Calculation): { year: string; turnover: Euros } | undefined => {
  const yearOf = (index: number) => calendarMonth(ready.settings.startMonth, index + 1).slice(0, 'YYYY'.length)
  const years = [...new Set(profit.turnover.map((_, index) => yearOf(index)))]
  return years
    .map((year) => ({ year, turnover: sumOf(profit.turnover.filter((_, index) => yearOf(index) === year)) }))
    .find(({ turnover }) => turnover.gt(euros(vatFacts.smallBusinessTurnover)))
}

/** What to look at in a plan. */
export const notesOf = (calculation: Calculation): Note[] => {
  const { ready, cash, figures } = calculation
  const { startMonth, vatRegistered } = ready.settings
  const notes: Note[] = []
  const below = cash.closing.findIndex((amount) => amount.lt(0))
  const lowest = cash.closing[below]
  if (lowest)
    notes.push({ about: 'cashBelowZero', when: calendarMonth(startMonth, below + 1), amount: writtenEuros(lowest) })
  const over = vatRegistered ? undefined : overThreshold(calculation)
  if (over) notes.push({ about: 'vatThreshold', when: over.year, amount: writtenEuros(over.turnover) })
  if (ready.owner.yelPerMonth === null) notes.push({ about: 'yelEmpty', when: null, amount: null })
  if (vatRegistered && ready.sales.some(({ vat }) => vat === 'exempt'))
    notes.push({ about: 'exemptSales', when: null, amount: null })
  const grants = sumOf(figures.grants)
  if (grants.gt(0)) notes.push({ about: 'grantsApart', when: null, amount: writtenEuros(grants) })
  return notes
}
