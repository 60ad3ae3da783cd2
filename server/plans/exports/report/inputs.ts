import { calculationChoicesTexts as choices } from '#shared/calculations/calculationChoicesTexts.ts'
import { calculationTexts } from '#shared/calculations/calculationTexts.ts'
import { calendarMonth } from '#shared/calculations/calendarMonth.ts'
import type { VatClass } from '#shared/calculations/input/VatClass.ts'
import { vatPercent } from '#shared/calculations/vat/vatPercent.ts'
import { basics } from './basics.ts'
import type { Reported } from './Reported.ts'
import type { ReportTable } from './ReportItem.ts'
import type { ReportPart } from './ReportPart.ts'

/** What the customer has put in: what the figures stand on. Tables with nothing in them are left out. */
export const inputs = ({ inputs: plan, wording }: Reported): ReportPart => {
  const { say, price, percent, count, shortMonth, language } = wording
  const start = plan.startMonth ?? ''
  const month = (of: number) => shortMonth(calendarMonth(start, of))
  const vat = (of: VatClass | null) => (of === null ? '–' : `${count(vatPercent(of, start))}\u00a0%`)
  const incl = (amount: string | null, includes: boolean) =>
    amount !== null && includes ? `${price(amount)} (${say('planExport.inclVat')})` : price(amount)
  const share = (value: string | null) => (value === null ? '–' : `${percent(value)}\u00a0%`)
  const sold = (units: readonly (string | null)[]) =>
    count(String(units.reduce((sum, one) => sum + Number(one ?? 0), 0).toFixed(2)))
  const table = (
    of: 'sales' | 'costs' | 'staff' | 'investments' | 'loans' | 'funding',
    heads: Parameters<typeof say>[0][],
    rows: string[][],
    words = 1,
  ): ReportTable => ({
    ...{ kind: 'table', caption: calculationTexts[`calculations.table.${of}`][language], words },
    head: [say('planExport.name'), ...heads.map((head) => say(head))],
    rows: rows.map((cells) => ({ cells, strong: false })),
  })
  const tables = [
    table(
      'sales',
      [
        'planExport.unit',
        'planExport.unitPrice',
        'planExport.vat',
        'planExport.soldInYear',
        'planExport.growth',
        'planExport.material',
      ],
      plan.sales.map((line) => [
        ...[line.name, choices[`calculations.unit.${line.unit}`][language], incl(line.price, line.priceIncludesVat)],
        ...[vat(line.vat), sold(line.units), `${share(line.growthYear2)} / ${share(line.growthYear3)}`],
        incl(line.material, line.materialIncludesVat),
      ]),
      2,
    ),
    table(
      'costs',
      ['planExport.every', 'planExport.amount', 'planExport.vat'],
      plan.costs.map((line) => [
        ...[line.name, choices[`calculations.every.${line.every}`][language]],
        ...[incl(line.amount, line.includesVat), vat(line.vat)],
      ]),
      2,
    ),
    table(
      'staff',
      ['planExport.people', 'planExport.monthlyPay', 'planExport.sideCosts'],
      plan.staff.map((line) => [line.name, count(line.people), price(line.monthlyPay), share(line.sideCostPercent)]),
    ),
    table(
      'investments',
      ['planExport.depreciation', 'planExport.month', 'planExport.amount', 'planExport.vat'],
      plan.investments.map((row) => [
        ...[row.name, choices[`calculations.depreciation.${row.depreciation}`][language], month(row.month)],
        ...[incl(row.amount, row.includesVat), vat(row.vat)],
      ]),
      2,
    ),
    table(
      'loans',
      [
        'planExport.method',
        'planExport.month',
        'planExport.amount',
        'planExport.interest',
        'planExport.term',
        'planExport.grace',
      ],
      plan.loans.map((loan) => [
        ...[loan.name, choices[`calculations.method.${loan.method}`][language], month(loan.month), price(loan.amount)],
        ...[share(loan.interestPercent), String(loan.termMonths ?? '–'), String(loan.graceMonths)],
      ]),
      2,
    ),
    table(
      'funding',
      ['planExport.source', 'planExport.month', 'planExport.amount'],
      plan.funding.map((row) => [
        ...[row.name, choices[`calculations.kind.${row.kind}`][language], month(row.month), price(row.amount)],
      ]),
      2,
    ),
  ]
  return {
    title: say('planExport.inputs'),
    wide: false,
    items: [basics(plan, wording), ...tables].filter(({ rows }) => rows.length > 0),
  }
}
