import { Exact } from '#shared/calculations/arithmetic/Exact.ts'
import type { Reported } from './Reported.ts'
import type { ReportPart } from './ReportPart.ts'
import { yearTable } from './yearTable.ts'

const OWED = ['payables', 'vatDebt', 'loans', 'equity']

/** What the company has and owes at the end of each year; both sides are counted, so that a reader sees them agree. */
export const balance = ({ tables, wording }: Reported): ReportPart => {
  const { say, euros } = wording
  const table = yearTable(tables.balance, ['assets', 'equity'], say('planExport.inEuros'), wording)
  const owed = tables.balance.filter(({ row }) => OWED.includes(row))
  const totals = (tables.balance[0]?.years ?? []).map((_, year) =>
    owed.reduce((sum, { years }) => sum.plus(years[year] ?? 0), new Exact(0)).toFixed(2),
  )
  const total = { cells: [say('planExport.owedTotal'), ...totals.map(euros)], strong: true }
  return {
    ...{ title: say('planExport.balanceByYear'), wide: false },
    items: [{ ...table, rows: [...table.rows, total] }],
  }
}
