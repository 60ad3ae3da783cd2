import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { defineEvent } from '#shared/events/defineEvent.ts'
import { PlanTemplateKey } from './templates/PlanTemplateKey.ts'

/** What a customer does with its plans: class plan, its own affair. What is written in them is not told here. */
export const planFacts = [
  defineEvent('plan.begun', z.strictObject({ planId: z.string(), name: z.string(), template: PlanTemplateKey })),
  defineEvent(
    'plan.changed',
    z.strictObject({ planId: z.string(), name: z.string(), before: z.string(), becameCurrent: z.boolean() }),
  ),
  defineEvent(
    'plan.sectionAdded',
    z.strictObject({ planId: z.string(), sectionId: z.string(), part: PlanPart, title: z.string() }),
  ),
  /** That somebody commented, never what: the text stays with the section, for who may read that. */
  defineEvent(
    'plan.commented',
    z.strictObject({ planId: z.string(), sectionId: z.string(), commentId: z.string(), suggests: z.boolean() }),
  ),
  defineEvent(
    'plan.commentResolved',
    z.strictObject({
      ...{ planId: z.string(), sectionId: z.string(), commentId: z.string() },
      resolved: z.boolean(),
      taken: z.boolean().nullable(),
    }),
  ),
] as const
