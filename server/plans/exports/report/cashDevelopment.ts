import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import type { Reported } from './Reported.ts'
import type { ReportTable } from './ReportItem.ts'
import type { ReportPart } from './ReportPart.ts'
import { withSigns } from './withSigns.ts'
import { yearTable } from './yearTable.ts'

const SUMS = ['opening', 'operations', 'change', 'closing'] as const

/** How the money in the bank goes, drawn month by month, with the sums of the years. */
export const cashDevelopment = ({ tables, wording }: Reported): ReportPart => {
  const { say, euros, month, shortMonth, language } = wording
  const closing = tables.cashFlow.find(({ row }) => row === 'closing')?.months ?? []
  const lowest = closing.reduce((at, amount, index) => (Number(amount) < Number(closing[at]) ? index : at), 0)
  const told = say('planExport.cashLowest', {
    month: month(tables.months[lowest] ?? ''),
    amount: `${euros(closing[lowest] ?? '0')} €`,
  })
  const table: ReportTable = yearTable(withSigns(tables.cashFlow), SUMS, say('planExport.inEuros'), wording)
  return {
    ...{ title: say('planExport.cashDevelopment'), wide: false },
    items: [
      { kind: 'words', text: told },
      {
        ...{ kind: 'chart', caption: say('planExport.cashChart'), alt: `${say('planExport.cashChart')}. ${told}` },
        labels: tables.months.map(shortMonth),
        series: [{ name: calculationRowsTexts['calculations.row.closing'][language], values: closing.map(Number) }],
      },
      table,
    ],
  }
}
