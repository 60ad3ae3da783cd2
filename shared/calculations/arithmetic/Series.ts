import { PLAN_MONTHS } from '../planLength.ts'
import type { Euros } from './Euros.ts'

/** An amount for each month of the plan, the first at 0. */
export type Series = readonly Euros[]

const months = Array.from({ length: PLAN_MONTHS }, (_, index) => index + 1)

/** The series whose month (from 1) is what the function says. */
export const series = (amountOf: (month: number) => Euros): Series => months.map(amountOf)
