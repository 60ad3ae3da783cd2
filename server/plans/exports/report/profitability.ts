import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import type { Reported } from './Reported.ts'
import type { ReportChart } from './ReportItem.ts'
import type { ReportPart } from './ReportPart.ts'
import { withSigns } from './withSigns.ts'
import { yearHeads } from './yearHeads.ts'
import { yearTable } from './yearTable.ts'

const SUMS = ['turnover', 'grossMargin', 'operatingMargin', 'operatingResult', 'resultBeforeTax', 'netResult'] as const
const DRAWN = ['turnover', 'operatingMargin', 'netResult'] as const

const chartOf = ({ tables, wording }: Reported): ReportChart => {
  const { language, say, euros } = wording
  const labels = yearHeads(wording)
  const series = DRAWN.map((row) => ({
    name: calculationRowsTexts[`calculations.row.${row}`][language],
    amounts: tables.profitability.find((one) => one.row === row)?.years ?? [],
  }))
  const told = series.map(({ name, amounts }) => `${name}: ${amounts.map((amount) => `${euros(amount)} €`).join(', ')}`)
  return {
    ...{ kind: 'chart', caption: say('planExport.profitChart'), labels },
    alt: `${say('planExport.profitChart')}. ${told.join('. ')}.`,
    series: series.map(({ name, amounts }) => ({ name, values: amounts.map(Number) })),
  }
}

/** Whether the business pays, by year. */
export const profitability = (reported: Reported): ReportPart => ({
  ...{ title: reported.wording.say('planExport.profitByYear'), wide: false },
  items: [
    yearTable(
      withSigns(reported.tables.profitability),
      SUMS,
      reported.wording.say('planExport.inEuros'),
      reported.wording,
    ),
    chartOf(reported),
  ],
})
