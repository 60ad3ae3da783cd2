import type { FoundingForm } from '#shared/foundersPath/FoundingForm.ts'
import type { OwnState } from '#shared/foundersPath/OwnState.ts'
import type { PermitFields } from '#shared/foundersPath/PermitFields.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** What the customer chose; it decides which steps are on the path. */
export type PathChoice = {
  form: FoundingForm | null
  industry: string | null
  municipality: string | null
  createdAt: Date
  version: number
}

/** Where the customer is with one step. */
export type StepState = {
  key: string
  state: OwnState
  on: string | null
  note: string
  /** Documents of the customer's matters, in the order in which they were chosen; of what was said before there were any: none. */
  documentIds?: string[]
  /** When something was first said of it: a founder's time is told from the company's by this. */
  createdAt: Date
  changedAt: Date
  version: number
}

/** A permit or notification that the customer follows. */
export type Permit = PermitFields & {
  permitId: string
  stepKey: string
  /** The authority as it was when the permit was asked of it; its id where its system reports. */
  authorityId: string | null
  authority: Localised
  told: boolean
  askedOn: string | null
  source: 'interface' | 'hand'
  /** The report that stands. */
  report: { reportId: string; at: Date } | null
  createdAt: Date
  changedAt: Date
  version: number
}

/** The path of one customer as it is stored: the customer's own affair, whole in one record. */
export type PathRecord = {
  _id: string
  customerId: string
  class: 'plan'
  choices: PathChoice[]
  steps: StepState[]
  permits: Permit[]
  /** When it was last opened or changed: retention counts its years from here. */
  countedFrom: Date
  version: number
}
