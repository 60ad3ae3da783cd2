import type { Customer } from '#server/customers/Customer.ts'
import type { PathChoice, PathRecord, Permit, StepState } from './PathRecord.ts'

/** A customer's path as far as it is open to who asks; each part with the record in which it lies. */
export type OpenedPath = {
  customer: Customer
  /** The customer's own, and those of records merged into it. */
  records: PathRecord[]
  choice: PathChoice | null
  stateOf: (stepKey: string) => StepState | undefined
  permitOf: (stepKey: string) => Permit | undefined
  mayChange: boolean
}
