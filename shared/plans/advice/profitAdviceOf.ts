import { Exact } from '#shared/calculations/arithmetic/Exact.ts'
import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import type { AdviceCheck } from './AdviceCheck.ts'
import { adviceRules } from './adviceRules.ts'
import type { FoundNumber } from './FoundNumber.ts'

type Tables = NonNullable<CalculationResults['tables']>
type Found = Pick<AdviceCheck, 'finding' | 'state' | 'numbers'>
type Row = Tables['cashFlow'][number]['row']

const euro = (name: FoundNumber['name'], value: Exact): FoundNumber => ({ name, unit: 'euro', value: value.toFixed(2) })
const inYear = (year: number): FoundNumber => ({ name: 'year', unit: 'count', value: String(year) })
const yearsOf = (table: Tables['cashFlow'], row: Row): Exact[] =>
  (table.find((one) => one.row === row)?.years ?? []).map((amount) => new Exact(amount))

/** Whether the business earns what its loans cost, year by year; told of the year in which it is the tightest. */
const repayments = ({ profitability, cashFlow }: Tables): Found => {
  const margin = yearsOf(profitability, 'operatingMargin')
  const [tax, interest, repaid] = [
    yearsOf(cashFlow, 'incomeTax'),
    yearsOf(cashFlow, 'interest'),
    yearsOf(cashFlow, 'repayments'),
  ]
  const years = margin.flatMap((earned, index) => {
    const cost = (interest[index] ?? new Exact(0)).plus(repaid[index] ?? 0)
    const left = earned.minus(tax[index] ?? 0)
    return cost.gt(0) ? [{ year: index + 1, left, cost, times: left.div(cost) }] : []
  })
  const tightest = years.reduce<(typeof years)[number] | undefined>(
    (least, one) => (least?.times.lte(one.times) ? least : one),
    undefined,
  )
  if (!tightest) return { finding: 'noLoans', state: 'fine', numbers: [] }
  const { year, left, cost, times } = tightest
  const numbers = [inYear(year), euro('left', left), euro('cost', cost)]
  if (times.gte(adviceRules.loansCarriedTimes)) return { finding: 'enough', state: 'fine', numbers }
  return { finding: times.gte(1) ? 'thin' : 'little', state: 'look', numbers }
}

/** The first year in which more is sold than break-even asks. */
const breakEven = ({ breakEven: years }: Tables): Found => {
  const reached = years.find(({ safetyMargin }) => safetyMargin !== null && new Exact(safetyMargin).gte(0))
  if (reached) return { finding: 'enough', state: 'fine', numbers: [inYear(reached.year)] }
  const last = years.at(-1)
  if (!last?.turnover) return { finding: 'missing', state: 'look', numbers: [] }
  return { finding: 'little', state: 'look', numbers: [euro('turnover', new Exact(last.turnover))] }
}

/** What the result says of loans and of break-even, and whether the entrepreneur's pension is in the costs. */
export const profitAdviceOf = (tables: Tables, notes: CalculationResults['notes']) => {
  const isEmpty = notes.some(({ about }) => about === 'yelEmpty')
  const pension: Found = { finding: isEmpty ? 'empty' : 'enough', state: isEmpty ? 'look' : 'fine', numbers: [] }
  return { repaymentsCarried: repayments(tables), breakEven: breakEven(tables), pensionCounted: pension }
}
