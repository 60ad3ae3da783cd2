import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { Sensitivity } from '#shared/calculations/results/Sensitivity.ts'
import { Language } from '#shared/languages/Language.ts'
import { PlanComment } from '../PlanComment.ts'
import { PlanTemplateKey } from '../templates/PlanTemplateKey.ts'
import { Block } from '../text/Block.ts'

const Section = z.object({
  sectionId: z.string(),
  part: PlanPart,
  /** Of the template's guide; null: the customer's own. */
  key: z.string().nullable(),
  title: z.string(),
  blocks: z.array(Block),
  /** What the results quoted in the text say at this moment, in the language of the file. */
  quotes: z.array(z.object({ key: z.string(), text: z.string() })),
  comments: z.array(PlanComment),
})

/** A business plan as a file for machines: of its sections those that are open to whoever takes it. */
export const PlanExport = z.object({
  format: z.literal('y-crm.plan/1'),
  language: Language,
  exportedAt: z.iso.datetime(),
  exportedBy: z.string(),
  /** Not every section is open to whoever took it. */
  extract: z.boolean(),
  plan: z.object({ planId: z.string(), name: z.string(), template: PlanTemplateKey, begunAt: z.iso.datetime() }),
  customer: z.object({ name: z.string(), businessId: z.string().nullable() }),
  sections: z.array(Section),
  /** null: nothing is calculated in what is open to them. */
  calculation: z
    .object({
      sectionId: z.string(),
      inputs: CalculationPlan,
      results: CalculationResults,
      sensitivity: Sensitivity.nullable(),
    })
    .nullable(),
})
export type PlanExport = z.infer<typeof PlanExport>
