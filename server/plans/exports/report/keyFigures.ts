import { labelOf } from '#shared/calculations/results/labelOf.ts'
import type { Measure } from '#shared/calculations/results/Measure.ts'
import { quoteResult } from '#shared/calculations/results/quoteResult.ts'
import { planYears } from './planYears.ts'
import type { Reported } from './Reported.ts'
import type { ReportPart } from './ReportPart.ts'
import { yearHeads } from './yearHeads.ts'

const OF_YEARS: Measure[] = [
  'turnover',
  'grossMarginPercent',
  'operatingMargin',
  'netResult',
  'cashAtEnd',
  'loansAtEnd',
]
const OF_PLAN: Measure[] = ['fundingNeed', 'fundingMissing', 'lowestCash', 'lowestCashMonth', 'firstProfitMonth']

/** What is asked first, on one page. */
export const keyFigures = ({ results: { named }, wording }: Reported): ReportPart => {
  const { language, say, euros, percent } = wording
  const ofYear = (measure: Measure, year: number): string => {
    const found = named.find(({ key }) => key === `${measure}.year${year}`)
    if (!found || found.value === null) return '–'
    return found.unit === 'percent' ? percent(found.value) : euros(found.value)
  }
  const ofPlan = (measure: Measure): string => {
    const found = named.find(({ key }) => key === measure)
    if (found?.unit === 'euro' && found.value !== null) return `${euros(found.value)}\u00a0€`
    return quoteResult(named, measure, language) ?? '–'
  }
  return {
    ...{ title: say('planExport.keyFigures'), wide: false },
    items: [
      {
        ...{ kind: 'table', caption: say('planExport.inEuros'), head: ['', ...yearHeads(wording)], words: 1 },
        rows: OF_YEARS.map((measure) => ({
          cells: [labelOf({ measure, year: null }, language), ...planYears.map((year) => ofYear(measure, year))],
          strong: measure === 'netResult',
        })),
      },
      {
        ...{ kind: 'table', caption: '', head: [], words: 1 },
        rows: OF_PLAN.map((measure) => ({
          cells: [labelOf({ measure, year: null }, language), ofPlan(measure)],
          strong: measure === 'fundingNeed',
        })),
      },
    ],
  }
}
