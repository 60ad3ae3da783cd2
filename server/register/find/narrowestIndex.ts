import type { QueryFilter } from 'mongoose'
import type { CompanyCustomer } from '#server/customers/Customer.ts'
import { COUNTED_FIELDS, type RegisterCounts } from '../counts/registerCountsModel.ts'

/** Filters together that have an index of their own. */
const COMBINED = [
  ['region', 'section', 'status'],
  ['region', 'division', 'status'],
] as const

/**
 * The index by which a list with several filters is walked in the order of names: the combined one, else that of the
 * filter with the fewest companies. The database knows no counts of values and would often take the longest walk. Nothing
 * to say of a single filter, or before the first import.
 */
export const narrowestIndex = (
  filter: QueryFilter<CompanyCustomer>,
  counts: RegisterCounts['counts'] | null,
): Record<string, 1> | undefined => {
  const given = COUNTED_FIELDS.filter((field) => typeof filter[field] === 'string')
  if (!counts || given.length + ('industry' in filter ? 1 : 0) < 2) return undefined
  const combined = COMBINED.find((fields) => fields.every((field) => given.includes(field)))
  if (combined) return { ...Object.fromEntries(combined.map((field) => [field, 1 as const])), nameKey: 1 }
  const countOf = (field: (typeof given)[number]) => counts[field][String(filter[field])] ?? 0
  const [narrowest] = [...given].sort((a, b) => countOf(a) - countOf(b))
  return narrowest ? { [narrowest]: 1, nameKey: 1 } : undefined
}
