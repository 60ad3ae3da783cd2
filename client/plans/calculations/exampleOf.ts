import type { z } from 'zod'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calendarMonth } from '#shared/calculations/calendarMonth.ts'
import { exampleCalculations } from '#shared/calculations/document/exampleCalculations.ts'
import type { Language } from '#shared/languages/Language.ts'

/** The month after this one: when a plan that is begun now begins. */
const nextMonth = (): string => calendarMonth(new Date().toISOString().slice(0, 'YYYY-MM'.length), 2)

/** The plan of an example in the language of the screen, from next month; without one, an empty plan from next month. */
export const exampleOf = (
  example: keyof typeof exampleCalculations | null,
  language: Language,
): z.input<typeof CalculationPlan> => ({
  ...(example ? exampleCalculations[example].plan(language) : { sales: [{ id: 'first' }], costs: [{ id: 'first' }] }),
  startMonth: nextMonth(),
})
