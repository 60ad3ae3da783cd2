import { calculationChoicesTexts } from '#shared/calculations/calculationChoicesTexts.ts'
import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import type { Sensitivity } from '#shared/calculations/results/Sensitivity.ts'
import { planYears } from './planYears.ts'
import type { Reported } from './Reported.ts'
import type { ReportTable } from './ReportItem.ts'
import type { ReportPart } from './ReportPart.ts'

type Tried = Sensitivity[number]

/** What becomes of the plan when it does not go as planned. */
export const sensitivity = ({ sensitivity: tried, wording }: Reported): ReportPart[] => {
  if (!tried) return []
  const { say, euros, language } = wording
  const changes = [...new Set(tried.map(({ change }) => change))]
  const written = (change: number) => `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change)}\u00a0%`
  const table = (caption: string, of: (one: Tried) => string): ReportTable => ({
    ...{ kind: 'table', caption, head: [say('planExport.whatChanges'), ...changes.map(written)], words: 1 },
    rows: [...Map.groupBy(tried, ({ variable }) => variable)].map(([variable, ones]) => ({
      cells: [
        calculationChoicesTexts[`calculations.variable.${variable}`][language],
        ...ones.map((one) => euros(of(one))),
      ],
      strong: false,
    })),
  })
  const title = calculationRowsTexts['calculations.results.sensitivity'][language]
  return [
    {
      ...{ title, wide: false },
      items: [
        { kind: 'words', text: say('planExport.sensitivityLead') },
        ...planYears.map((year) =>
          table(say('planExport.sensitivityResult', { year }), ({ netResult }) => netResult[year - 1] ?? '0'),
        ),
        table(say('planExport.sensitivityCash'), ({ lowestCash }) => lowestCash),
      ],
    },
  ]
}
