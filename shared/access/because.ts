import type { Basis } from './Basis.ts'

/** The basis of a rule, checked by its type: `.because(because('grant'))`. */
export const because = (basis: Basis): Basis => basis
