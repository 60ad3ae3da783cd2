import type { RowTable } from '#shared/calculations/document/RowTable.ts'
import { unitsKey } from '#shared/calculations/document/unitsKey.ts'
import { MONTHS_IN_YEAR } from '#shared/calculations/planLength.ts'
import type { CellKind, Column } from './Column.ts'

const column = (field: Column['field'], kind: CellKind): Column => ({ field, kind })
const name = column('name', 'name')
const amount = column('amount', 'euro')
const includesVat = column('includesVat', 'tick')
const vat = column('vat', 'choice')
const vatDeductible = column('vatDeductible', 'tick')
const month = column('month', 'month')
const from = column('from', 'month')
const until = column('until', 'lastMonth')
const yearlyGrowth = column('yearlyGrowth', 'growth')
const paymentDays = column('paymentDays', 'days')

export type TablePart = {
  part: 'main' | 'units' | 'purchases' | 'terms' | 'times' | 'depreciation' | 'repayment'
  columns: Column[]
}

/** A table stands in parts, each with its rows: the first with what has to be filled in, the others with what may be. */
export const tableParts: Record<RowTable, [TablePart, ...TablePart[]]> = {
  sales: [
    {
      part: 'main',
      columns: [name, column('unit', 'choice'), column('price', 'euro'), column('priceIncludesVat', 'tick'), vat],
    },
    {
      part: 'units',
      columns: Array.from({ length: MONTHS_IN_YEAR }, (_, index) => ({
        ...column('units', 'amount'),
        ...{ key: unitsKey(index + 1), month: index + 1 },
      })),
    },
    {
      part: 'purchases',
      columns: [column('material', 'euro'), column('materialIncludesVat', 'tick'), column('materialVat', 'choice')],
    },
    {
      part: 'terms',
      columns: [
        column('growthYear2', 'growth'),
        column('growthYear3', 'growth'),
        paymentDays,
        column('materialPaymentDays', 'days'),
      ],
    },
  ],
  costs: [
    { part: 'main', columns: [name, amount, includesVat, vat, column('every', 'choice')] },
    { part: 'times', columns: [from, until, yearlyGrowth, paymentDays, vatDeductible] },
  ],
  staff: [
    {
      part: 'main',
      columns: [name, column('people', 'amount'), column('monthlyPay', 'euro'), column('sideCostPercent', 'percent')],
    },
    { part: 'times', columns: [from, until, yearlyGrowth] },
  ],
  investments: [
    { part: 'main', columns: [name, amount, includesVat, vat, month] },
    {
      part: 'depreciation',
      columns: [
        column('depreciation', 'choice'),
        column('years', 'years'),
        column('percent', 'percent'),
        vatDeductible,
      ],
    },
  ],
  loans: [
    {
      part: 'main',
      columns: [...[name, amount, month], column('interestPercent', 'percent'), column('termMonths', 'months')],
    },
    { part: 'repayment', columns: [column('graceMonths', 'months'), column('method', 'choice')] },
  ],
  funding: [{ part: 'main', columns: [name, column('kind', 'choice'), amount, month] }],
}
