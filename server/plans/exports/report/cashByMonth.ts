import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import { MONTHS_IN_YEAR } from '#shared/calculations/planLength.ts'
import { planYears } from './planYears.ts'
import type { Reported } from './Reported.ts'
import type { ReportTable } from './ReportItem.ts'
import type { ReportPart } from './ReportPart.ts'
import { withSigns } from './withSigns.ts'

const SUMS: readonly string[] = ['opening', 'operations', 'change', 'closing']

/** Money in and out in each of the thirty-six months, a table for each year. */
export const cashByMonth = ({ tables, wording }: Reported): ReportPart => {
  const { say, euros, shortMonth, language } = wording
  const rows = withSigns(tables.cashFlow).filter(
    ({ row, months }) => SUMS.includes(row) || months.some((amount) => Number(amount) !== 0),
  )
  const ofYear = (year: number): ReportTable => {
    const from = (year - 1) * MONTHS_IN_YEAR
    const within = <T>(all: readonly T[]) => all.slice(from, from + MONTHS_IN_YEAR)
    return {
      ...{ kind: 'table', words: 1, caption: `${say('planExport.year', { year })}, ${say('planExport.inEuros')}` },
      head: ['', ...within(tables.months).map(shortMonth), say('planExport.wholeYear')],
      rows: rows.map(({ row, months, years: totals }) => ({
        cells: [
          calculationRowsTexts[`calculations.row.${row}`][language],
          ...within(months).map(euros),
          euros(totals[year - 1] ?? '0'),
        ],
        strong: SUMS.includes(row),
      })),
    }
  }
  return { title: say('planExport.cashOfMonths'), wide: true, items: planYears.map(ofYear) }
}
