import { foldName } from '#shared/register/foldName.ts'
import { coreOf } from './coreOf.ts'
import { LEADING_FORMS } from './legalForms.ts'

/** Between name and business ID in a key: sorts before everything that a folded name can hold. */
const SEPARATOR = '\u0001'

type Names = { businessId: string; name: string; others: string[] }

/** What search compares: see Customer for the three kinds of keys. */
export const nameKeysOf = ({ businessId, name, others }: Names) => {
  const folded = foldName(name)
  const keys = new Set(others.map(foldName))
  for (const key of [folded, ...keys]) {
    const bare = key.replace(LEADING_FORMS, '')
    if (bare) keys.add(bare)
  }
  keys.delete(folded)
  return { nameKey: `${folded}${SEPARATOR}${businessId}`, coreKey: coreOf(folded), otherKeys: [...keys] }
}
