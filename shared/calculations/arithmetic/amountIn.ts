import { type Euros, euros } from './Euros.ts'
import type { Series } from './Series.ts'

const nothing = euros(0)

/** What a series has in a month counted from 1; nothing outside the plan. */
export const amountIn = (of: Series, month: number): Euros => of[month - 1] ?? nothing
