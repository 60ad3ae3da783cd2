import type { Assumptions } from '../flows/Assumptions.ts'
import { asPlanned } from '../flows/asPlanned.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import { balanceOf } from './balanceOf.ts'
import type { Calculation } from './Calculation.ts'
import { cashOf } from './cashOf.ts'
import { figuresOf } from './figuresOf.ts'
import { profitOf } from './profitOf.ts'

/** Calculates a plan. */
export const calculationOf = (ready: ReadyPlan, tried: Assumptions = asPlanned): Calculation => {
  const figures = figuresOf(ready, tried)
  const profit = profitOf(figures)
  const cash = cashOf(figures, ready.openingCash)
  return {
    ready,
    figures,
    profit,
    cash,
    balance: balanceOf(figures, cash.closing, profit.netResult, ready.openingCash),
  }
}
