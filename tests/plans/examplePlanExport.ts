import type { z } from 'zod'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { calculateSensitivity } from '#shared/calculations/calculateSensitivity.ts'
import { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { quoteResult } from '#shared/calculations/results/quoteResult.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import type { Block } from '#shared/plans/text/Block.ts'
import type { Inline } from '#shared/plans/text/Inline.ts'
import { cafe } from '../calculations/examples/cafe.ts'

export const words = (text: string, marks: object = {}): Inline => ({
  ...({ kind: 'text', text, bold: false, italic: false, underline: false, link: null } as const),
  ...marks,
})
export const paragraph = (...content: (string | Inline)[]): Block => ({
  kind: 'paragraph',
  content: content.map((one) => (typeof one === 'string' ? words(one) : one)),
})

const QUOTED = ['turnover.year1', 'fundingNeed', 'breakEvenPerMonth.year1']

/** The plan of a café as it leaves: the examples of the founding template, with a calculation. */
export const examplePlanExport = (
  language: Language,
  calculation: z.input<typeof CalculationPlan> = cafe,
): PlanExport => {
  const inputs = CalculationPlan.parse(calculation)
  const results = CalculationResults.parse(calculate(inputs))
  const quotes = QUOTED.map((key) => ({ key, text: quoteResult(results.named, key, language) ?? '' }))
  const cell = (text: string, header = false) => ({ header, columns: 1, rows: 1, blocks: [paragraph(text)] })
  const sections = planTemplates.founding.sections.map((guide, index) => ({
    ...{
      sectionId: `pse_${index}`,
      part: guide.part,
      key: guide.key,
      title: guide.title[language],
      quotes,
      comments: [],
    },
    blocks: [
      paragraph(guide.example[language]),
      { kind: 'heading', level: 2, content: [words(guide.questions[0]?.[language] ?? '')] } as const,
      paragraph(
        words(guide.guidance[language]),
        words(' '),
        words('example.com', { link: 'https://example.com/' }),
        words(': '),
        { kind: 'quote', key: 'turnover.year1' },
        words('.'),
      ),
      ...(index % 3 === 0
        ? ([
            { kind: 'bulletList', items: guide.questions.map((question) => [paragraph(question[language])]) },
            {
              kind: 'table',
              rows: [
                ['', '2027', '2028'].map((text) => cell(text, true)),
                ['Lounas', '12 000', '13 500'].map((text) => cell(text)),
                ['Kahvi', '8 400', '9 100'].map((text) => cell(text)),
              ],
            },
          ] as const satisfies Block[])
        : []),
    ],
  }))
  return {
    ...{ format: 'y-crm.plan/1', language, exportedAt: '2026-11-27T16:00:00.000Z', exportedBy: 'Oona Revontuli' },
    extract: false,
    plan: { planId: 'pln_1', name: 'Kahvila Kaiku', template: 'founding', begunAt: '2026-11-01T08:00:00.000Z' },
    customer: { name: 'Kahvila Kaiku Oy', businessId: '2532004-3' },
    sections: sections as PlanExport['sections'],
    calculation: { sectionId: 'pse_9', inputs, results, sensitivity: calculateSensitivity(inputs) },
  }
}
