import { type Doc, Map as SharedMap } from 'yjs'
import type { z } from 'zod'
import { CalculationPlan } from '../CalculationPlan.ts'
import { calculationMap } from './calculationMap.ts'
import { RowTable } from './RowTable.ts'
import { settingFields } from './settingFields.ts'
import { unitsKey } from './unitsKey.ts'
import { writeSetting } from './writeSetting.ts'

const cellsOf = (row: Record<string, unknown>): [string, unknown][] =>
  Object.entries(row).flatMap(([field, cell]): [string, unknown][] => {
    if (field === 'id' || cell === null) return []
    if (!Array.isArray(cell)) return [[field, cell]]
    return cell.flatMap((units, month): [string, unknown][] => (units === null ? [] : [[unitsKey(month + 1), units]]))
  })

/** Write a whole plan into a document that has none yet: an example to begin from, or what a demo or a test holds. */
export const writeCalculation = (doc: Doc, input: z.input<typeof CalculationPlan>): void => {
  const plan = CalculationPlan.parse(input)
  doc.transact(() => {
    for (const field of settingFields.plan) writeSetting(doc, 'plan', field, plan[field])
    for (const field of settingFields.owner) writeSetting(doc, 'owner', field, plan.owner[field])
    for (const table of RowTable.options)
      for (const [index, row] of plan[table].entries())
        calculationMap(doc).set(`${table}/${row.id}`, new SharedMap([['order', index + 1], ...cellsOf(row)]))
  })
}
