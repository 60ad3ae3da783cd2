import type { Euros } from '../arithmetic/Euros.ts'
import type { Series } from '../arithmetic/Series.ts'
import type { ResultTable } from './ResultTable.ts'
import { writtenEuros } from './writtenEuros.ts'

type RowKey = ResultTable[number]['row']

/** A table of series in the given order, each with its years. */
export const tableFrom = <Key extends RowKey>(
  keys: readonly Key[],
  of: Record<Key, Series>,
  yearsOf: (row: Series, key: Key) => Euros[],
): ResultTable =>
  keys.map((key) => ({
    row: key,
    months: of[key].map(writtenEuros),
    years: yearsOf(of[key], key).map(writtenEuros),
  }))
