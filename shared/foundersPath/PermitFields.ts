import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { PermitState } from './PermitState.ts'
import { LONGEST_NEEDED } from './pathLimits.ts'

const LONGEST_URL = 300

/** Where a permit stands, in the shape of the permits layer: who says it is apart. */
export const PermitFields = z.strictObject({
  state: PermitState,
  /** Days; null: not yet, or not known. */
  receivedOn: z.iso.date().nullable(),
  decidedOn: z.iso.date().nullable(),
  /** The decision itself, where its authority keeps it. */
  decisionUrl: z
    .url({ protocol: /^https$/ })
    .max(LONGEST_URL)
    .nullable(),
  /** What the authority still needs. */
  needed: recordedText(LONGEST_NEEDED).nullable(),
})
export type PermitFields = z.infer<typeof PermitFields>
