import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { defineEvent } from '#shared/events/defineEvent.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { StatementFields } from './reviews/StatementFields.ts'
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
  /** It has another name, or another place among the others. */
  defineEvent(
    'plan.sectionChanged',
    z.strictObject({ planId: z.string(), sectionId: z.string(), part: PlanPart, title: z.string().nullable() }),
  ),
  /** What was in it is gone; that it was there stays. */
  defineEvent('plan.removed', z.strictObject({ planId: z.string(), name: z.string() })),
  defineEvent(
    'plan.sectionRemoved',
    z.strictObject({ planId: z.string(), sectionId: z.string(), part: PlanPart, title: z.string().nullable() }),
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
  /** That a section was made as it had been before, and which version of it. */
  defineEvent(
    'plan.restored',
    z.strictObject({ planId: z.string(), sectionId: z.string(), versionId: z.string(), versionAt: z.string() }),
  ),
  defineEvent('plan.versionNamed', z.strictObject({ planId: z.string(), name: z.string() })),
  /** A review was asked from an organisation, for these parts of the plan, by a day. */
  defineEvent(
    'plan.reviewAsked',
    z.strictObject({
      ...{ planId: z.string(), reviewId: z.string(), name: z.string(), organisation: LocalisedText },
      parts: z.array(PlanPart),
      dueOn: z.string(),
    }),
  ),
  defineEvent(
    'plan.reviewTakenBack',
    z.strictObject({ planId: z.string(), reviewId: z.string(), name: z.string(), organisation: LocalisedText }),
  ),
  /** What an adviser said of the plan; the record of the organisation that gave it. `corrects`: it takes the place of an earlier one. */
  defineEvent(
    'plan.statementGiven',
    StatementFields.extend({ planId: z.string(), reviewId: z.string(), corrects: z.boolean() }),
  ),
] as const
