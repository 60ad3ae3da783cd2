import { Exact } from '../arithmetic/Exact.ts'
import type { Assumptions } from './Assumptions.ts'

const one = new Exact(1)

/** Nothing changed. */
export const asPlanned: Assumptions = { price: one, volume: one, materials: one, costs: one, pay: one, interest: one }
