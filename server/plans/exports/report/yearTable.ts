import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import type { ResultTable } from '#shared/calculations/results/ResultTable.ts'
import type { ReportTable } from './ReportItem.ts'
import type { Wording } from './Wording.ts'
import { yearHeads } from './yearHeads.ts'

const isNothing = (amounts: readonly string[]): boolean => amounts.every((amount) => Number(amount) === 0)

/** A table of results by year; rows with nothing in them are left out, sums never. */
export const yearTable = (
  table: ResultTable,
  strong: readonly ResultTable[number]['row'][],
  caption: string,
  wording: Wording,
): ReportTable => ({
  ...{ kind: 'table', caption, head: ['', ...yearHeads(wording)], words: 1 },
  rows: table
    .filter(({ row, months }) => strong.includes(row) || !isNothing(months))
    .map(({ row, years: amounts }) => ({
      cells: [calculationRowsTexts[`calculations.row.${row}`][wording.language], ...amounts.map(wording.euros)],
      strong: strong.includes(row),
    })),
})
