import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import type { balanceOf } from './balanceOf.ts'
import type { cashOf } from './cashOf.ts'
import type { Figures } from './Figures.ts'
import type { profitOf } from './profitOf.ts'

/** A plan calculated once, under one set of assumptions. */
export type Calculation = {
  ready: ReadyPlan
  figures: Figures
  profit: ReturnType<typeof profitOf>
  cash: ReturnType<typeof cashOf>
  balance: ReturnType<typeof balanceOf>
}
