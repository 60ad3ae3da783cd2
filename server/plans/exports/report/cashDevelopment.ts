import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import type { Reported } from './Reported.ts'
import type { ReportPart } from './ReportPart.ts'

/** How the money in the bank goes, drawn month by month; the figures follow in the table of months. */
export const cashDevelopment = ({ tables, wording }: Reported): ReportPart => {
  const { say, euros, month, shortMonth, language } = wording
  const closing = tables.cashFlow.find(({ row }) => row === 'closing')?.months ?? []
  const lowest = closing.reduce((at, amount, index) => (Number(amount) < Number(closing[at]) ? index : at), 0)
  const told = say('planExport.cashLowest', {
    month: month(tables.months[lowest] ?? ''),
    amount: `${euros(closing[lowest] ?? '0')} €`,
  })
  return {
    ...{ title: say('planExport.cashDevelopment'), wide: false },
    items: [
      { kind: 'words', text: told },
      {
        ...{ kind: 'chart', caption: say('planExport.cashChart'), alt: `${say('planExport.cashChart')}. ${told}` },
        labels: tables.months.map(shortMonth),
        series: [{ name: calculationRowsTexts['calculations.row.closing'][language], values: closing.map(Number) }],
      },
    ],
  }
}
