import type { PlanPart } from '#shared/access/PlanPart.ts'
import type { VersionKind } from '#shared/plans/versions/VersionKind.ts'
import type { Writer } from '#shared/plans/versions/Writer.ts'

/** How a section was at a moment. It carries what the rules ask of its section; guests never see it. */
export type VersionRecord = {
  _id: string
  planId: string
  sectionId: string
  customerId: string
  class: 'plan'
  part: PlanPart
  kind: VersionKind
  name: string | null
  /** A Yjs state, without what had been deleted. */
  state: Buffer
  /** The same for the same text and calculation. */
  digest: string
  at: Date
  /** Who had written since the version before. */
  by: Writer[]
  /** Of its day the one that is kept once a month has passed. */
  ofDay: boolean
}
