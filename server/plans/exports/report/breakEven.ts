import { calculationResultTexts } from '#shared/calculations/calculationResultTexts.ts'
import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import type { Reported } from './Reported.ts'
import type { ReportItem } from './ReportItem.ts'
import type { ReportPart } from './ReportPart.ts'
import { yearHeads } from './yearHeads.ts'

/** How much must be sold for the year to come out at nothing. */
export const breakEven = ({ tables, wording }: Reported): ReportPart => {
  const { say, euros, percent, count, language } = wording
  const rows = tables.breakEven
  const planned = tables.profitability.find(({ row }) => row === 'turnover')?.years ?? []
  const or = (of: (typeof rows)[number], value: string | null) =>
    value !== null ? euros(value) : of.why ? calculationResultTexts[`calculations.why.${of.why}`][language] : '–'
  const line = (name: string, cells: string[], strong = false) => ({ cells: [name, ...cells], strong })
  const sold = rows[0]?.units ?? []
  const names = [say('planExport.plannedTurnover'), say('planExport.breakEvenTurnover')]
  const chart: ReportItem = {
    ...{ kind: 'chart', caption: say('planExport.breakEvenChart'), labels: yearHeads(wording) },
    alt: `${say('planExport.breakEvenChart')}. ${rows
      .map((row, index) => `${euros(planned[index] ?? '0')} € / ${or(row, row.turnover)} €`)
      .join(', ')}.`,
    series: [
      { name: names[0] ?? '', values: planned.map(Number) },
      { name: names[1] ?? '', values: rows.map(({ turnover }) => Number(turnover)) },
    ],
  }
  return {
    ...{ title: calculationRowsTexts['calculations.results.breakEven'][language], wide: false },
    items: [
      {
        ...{ kind: 'table', caption: say('planExport.inEuros'), head: ['', ...yearHeads(wording)], words: 1 },
        rows: [
          line(
            say('planExport.fixedCosts'),
            rows.map((row) => euros(row.fixedCosts)),
          ),
          line(
            say('planExport.marginPercent'),
            rows.map((row) => percent(row.marginPercent)),
          ),
          line(say('planExport.plannedTurnover'), planned.map(euros)),
          line(
            say('planExport.breakEvenTurnover'),
            rows.map((row) => or(row, row.turnover)),
            true,
          ),
          line(
            say('planExport.breakEvenMonth'),
            rows.map((row) => or(row, row.perMonth)),
          ),
          line(
            say('planExport.safetyMargin'),
            rows.map((row) => percent(row.safetyMargin)),
          ),
          ...sold.map(({ id, name }) =>
            line(
              say('planExport.unitsNeeded', { name }),
              rows.map(({ units }) => count(units.find((one) => one.id === id)?.needed ?? null)),
            ),
          ),
        ],
      },
      ...(rows.every(({ turnover }) => turnover === null) ? [] : [chart]),
    ],
  }
}
