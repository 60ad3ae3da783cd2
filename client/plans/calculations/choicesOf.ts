import { rowSchemas } from '#shared/calculations/document/rowSchemas.ts'
import { SaleUnit } from '#shared/calculations/input/SaleUnit.ts'
import { VatClass } from '#shared/calculations/input/VatClass.ts'
import type { TextKey } from '../../i18n/TextKey.ts'
import type { Column } from './Column.ts'

const worded = <T extends string>(options: readonly T[], keyOf: (option: T) => TextKey) =>
  options.map((code) => ({ code: code as string, key: keyOf(code) }))
const vat = worded(VatClass.options, (one) => `calculations.vat.${one}`)
const { every } = rowSchemas.costs.shape
const { depreciation } = rowSchemas.investments.shape
const { method } = rowSchemas.loans.shape
const { kind } = rowSchemas.funding.shape

const choices: Partial<Record<Column['field'], { code: string; key: TextKey }[]>> = {
  vat,
  materialVat: vat,
  unit: worded(SaleUnit.options, (one) => `calculations.unit.${one}`),
  every: worded(every.unwrap().options, (one) => `calculations.every.${one}`),
  depreciation: worded(depreciation.unwrap().options, (one) => `calculations.depreciation.${one}`),
  method: worded(method.unwrap().options, (one) => `calculations.method.${one}`),
  kind: worded(kind.unwrap().options, (one) => `calculations.kind.${one}`),
}

/** What can be chosen in a cell. */
export const choicesOf = (field: Column['field']): { code: string; key: TextKey }[] => choices[field] ?? []
