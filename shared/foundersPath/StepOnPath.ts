import { z } from 'zod'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { OwnState } from './OwnState.ts'
import { PathPhase } from './PathPhase.ts'
import { PermitOnPath } from './PermitOnPath.ts'
import { StepDocument } from './StepDocument.ts'

/** A step of one customer's path: what everybody is told of it, and where this customer is. */
export const StepOnPath = z.object({
  key: z.string(),
  phase: PathPhase,
  kind: z.enum(['step', 'notification', 'permit']),
  title: LocalisedText,
  what: LocalisedText,
  why: LocalisedText,
  takes: z.object({ from: z.number(), to: z.number(), unit: z.enum(['hours', 'days', 'weeks', 'months']) }).nullable(),
  helpers: z.array(LocalisedText),
  links: z.array(z.object({ url: z.string(), label: LocalisedText })),
  owner: LocalisedText,
  /** Steps of this path that come before it, and those of them that are not done yet. */
  dependsOn: z.array(z.string()),
  waitsFor: z.array(z.string()),
  /** A company has it behind: it is founded already. */
  behind: z.boolean(),
  isDone: z.boolean(),
  own: z.object({
    state: OwnState,
    on: z.string().nullable(),
    note: z.string(),
    /** Those that who looks may read by their own right. */
    documents: z.array(StepDocument),
    changedAt: z.string().nullable(),
    /** 0: nothing has been said yet. */
    version: z.number().int(),
  }),
  permit: PermitOnPath.nullable(),
})
export type StepOnPath = z.infer<typeof StepOnPath>
