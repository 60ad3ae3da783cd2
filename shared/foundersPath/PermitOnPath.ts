import { z } from 'zod'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { PermitState } from './PermitState.ts'

/** A permit or notification of a customer: one of the bundle that it needs, each from an authority of its own. */
export const PermitOnPath = z.object({
  /** null: nothing has been asked yet. */
  permitId: z.string().nullable(),
  stepKey: z.string(),
  kind: z.enum(['notification', 'permit']),
  title: LocalisedText,
  authority: LocalisedText,
  /** Whether the authority's own system can say where it stands. */
  takesReports: z.boolean(),
  /** Whether the customer lets it. */
  told: z.boolean(),
  state: PermitState.nullable(),
  askedOn: z.string().nullable(),
  receivedOn: z.string().nullable(),
  decidedOn: z.string().nullable(),
  decisionUrl: z.string().nullable(),
  needed: z.string().nullable(),
  /** Who said so last: the authority's system, or the customer itself. */
  source: z.enum(['interface', 'hand']).nullable(),
  changedAt: z.string().nullable(),
  version: z.number().int(),
})
export type PermitOnPath = z.infer<typeof PermitOnPath>
