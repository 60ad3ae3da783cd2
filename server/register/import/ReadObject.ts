import type { PrhCompany } from '../prhCompany.ts'

/** A checked company on its way into the register. */
export type ReadObject = { businessId: string; company: PrhCompany; sourceHash: string }
