import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { Grantee } from '#shared/grants/Grantee.ts'
import { PromiseClock } from '#shared/promise/PromiseClock.ts'
import { PlanTemplateKey } from '../templates/PlanTemplateKey.ts'
import { Readiness } from './Readiness.ts'

/** A section as it is named: by its own title, else by that of the template's guide. */
const NamedSection = z.object({
  sectionId: z.string(),
  part: PlanPart,
  key: z.string().nullable(),
  title: z.string().nullable(),
})

const Statement = z.object({
  strengths: z.string(),
  risks: z.string(),
  nextSteps: z.string(),
  readiness: Readiness,
  why: z.string(),
  by: z.object({ name: z.string(), me: z.boolean() }),
  at: z.string(),
})

/** A review that a customer has asked of its plan, as the customer and who was asked see it. */
export const PlanReview = z.object({
  reviewId: z.string(),
  customer: z.object({ customerId: z.string(), name: z.string(), businessId: z.string().nullable() }),
  /** The plan and its sections that were to be reviewed, of those the ones that the viewer may read; null: closed to the viewer. */
  plan: z
    .object({
      planId: z.string(),
      name: z.string(),
      template: PlanTemplateKey,
      sections: z.array(NamedSection),
    })
    .nullable(),
  /** What the customer asks; null: closed to the viewer. */
  message: z.string().nullable(),
  to: Grantee,
  /** The matter in which it goes on, where the viewer may see it, and the promise given in it. */
  matter: z.object({ matterId: z.string(), open: z.boolean(), clock: PromiseClock.nullable() }).nullable(),
  dueOn: z.iso.date(),
  askedAt: z.string(),
  askedBy: z.string(),
  /** `over`: taken back, or its matter ended without a statement. */
  state: z.enum(['waiting', 'given', 'over']),
  /** Whether the customer's grant holds; `notYet`: it waits for a second signature. */
  access: z.enum(['open', 'notYet', 'ended']),
  /** The last day on which it does. */
  accessUntil: z.iso.date(),
  /** The latest first; none where the plan is closed to the viewer. */
  statements: z.array(Statement),
  /** Sections of it that say something else than when the latest statement was given, and when they were last written. */
  changed: z.array(NamedSection.extend({ at: z.string() })),
  mayGive: z.boolean(),
  mayTakeBack: z.boolean(),
})
export type PlanReview = z.infer<typeof PlanReview>
