import type { ResultTable } from '#shared/calculations/results/ResultTable.ts'

const SPENDING: readonly ResultTable[number]['row'][] = [
  ...(['materials', 'costs', 'pay', 'sideCosts', 'yel', 'vatSettled', 'incomeTax', 'drawings'] as const),
  ...(['investments', 'interest', 'repayments', 'depreciation'] as const),
]

const turned = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)

/** A table whose columns can be added up as they stand: what goes out has a minus. */
export const withSigns = (table: ResultTable): ResultTable =>
  table.map((line) =>
    SPENDING.includes(line.row) ? { ...line, months: line.months.map(turned), years: line.years.map(turned) } : line,
  )
