import { coreOf } from '../coreOf.ts'
import type { FoundCustomer, SearchStage } from './SearchStage.ts'

/** After every key that begins so: the last character of Unicode. */
const LAST_CHARACTER = '\u{10FFFF}'

/** Anchored and with its letters as they are: RegExp.escape writes the first one as \\x.., which no database looks up in an index. */
const beginningWith = (folded: string): RegExp => new RegExp(`^${folded.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&')}`)

/**
 * How companies are sought by what was typed, folded. First those whose current name it is, legal forms aside ("nokia" of
 * Nokia Oyj), then those of whom another name is just that; then those whose current name begins so, then those of whom
 * another name does. Without a name all are one part.
 */
export const stagesOf = (folded: string): SearchStage[] => {
  if (!folded) return [{ filter: {}, isOwn: () => true }]
  const core = coreOf(folded)
  const isNamedSo = ({ coreKey }: FoundCustomer) => coreKey === core
  const wasNamedSo = ({ otherKeys = [] }: FoundCustomer) => otherKeys.includes(folded)
  const beginsSo = ({ nameKey }: FoundCustomer) => nameKey.startsWith(folded)
  return [
    { filter: { coreKey: core }, hint: { coreKey: 1, nameKey: 1 }, isOwn: () => true },
    {
      filter: { otherKeys: folded },
      hint: { otherKeys: 1 },
      isScattered: true,
      isOwn: (customer) => !isNamedSo(customer),
    },
    {
      filter: { nameKey: { $gte: folded, $lt: folded + LAST_CHARACTER } },
      isOwn: (customer) => !isNamedSo(customer) && !wasNamedSo(customer),
    },
    {
      filter: { otherKeys: beginningWith(folded) },
      hint: { otherKeys: 1 },
      isScattered: true,
      isOwn: (customer) => !isNamedSo(customer) && !wasNamedSo(customer) && !beginsSo(customer),
    },
  ]
}
