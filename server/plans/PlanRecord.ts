import type { PlanTemplateKey } from '#shared/plans/templates/PlanTemplateKey.ts'

/** A business plan as it is stored. It belongs to the customer; nobody else's record of it exists. */
export type PlanRecord = {
  _id: string
  customerId: string
  class: 'plan'
  template: PlanTemplateKey
  name: string
  current: boolean
  createdAt: Date
  /** When it was last opened or written: retention counts its years from here. */
  countedFrom: Date
  version: number
}
