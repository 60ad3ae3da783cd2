import type { z } from 'zod'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import type { ResultTable } from '#shared/calculations/results/ResultTable.ts'

type TableName = 'cashFlow' | 'profitability' | 'vat' | 'balance'

/** A plan calculated and held against the schema of results, with short ways to its numbers. */
export const resultsOf = (input: z.input<typeof CalculationPlan>) => {
  const results = CalculationResults.parse(calculate(CalculationPlan.parse(input)))
  const { tables } = results
  if (!tables) throw new Error('The plan lacks its first month or its VAT')
  const row = (table: TableName, name: ResultTable[number]['row']) => {
    const found = tables[table].find((one) => one.row === name)
    if (!found) throw new Error(`No row ${name} in ${table}`)
    return found
  }
  return {
    results,
    tables,
    /** The cells of some months, counted from 1. */
    months: (table: TableName, name: ResultTable[number]['row'], ...months: number[]) =>
      months.map((month) => row(table, name).months[month - 1]),
    years: (table: TableName, name: ResultTable[number]['row']) => row(table, name).years,
    named: (key: string) => results.named.find((one) => one.key === key)?.value,
  }
}
