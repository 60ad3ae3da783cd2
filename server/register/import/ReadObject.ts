import type { RegisterCustomer } from '../customerOf.ts'

/**
 * A checked company on its way into the register. The object that it was read from is let go at once: what waits to be
 * written is what the collector of garbage must carry about.
 */
export type ReadObject = { customer: RegisterCustomer; sourceHash: string }
