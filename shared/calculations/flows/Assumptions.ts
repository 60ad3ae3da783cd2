import type { Exact } from '../arithmetic/Exact.ts'

/** What a plan is multiplied by when it is tried against a change; 1 is as planned. */
export type Assumptions = Record<'price' | 'volume' | 'materials' | 'costs' | 'pay' | 'interest', Exact>
