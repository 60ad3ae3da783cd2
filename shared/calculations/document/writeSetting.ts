import type { Doc } from 'yjs'
import { calculationMap } from './calculationMap.ts'
import type { CellValue } from './writeCell.ts'

/** Write what is asked once: of the plan, or of its entrepreneur. */
export const writeSetting = (doc: Doc, group: 'plan' | 'owner', field: string, value: CellValue): void => {
  const map = calculationMap(doc)
  if (value === null) map.delete(`${group}/${field}`)
  else map.set(`${group}/${field}`, value)
}
