import { foldName } from '#shared/register/foldName.ts'

/** Between name and business ID in a key: sorts before everything that a folded name can hold. */
const SEPARATOR = '\u0001'

// Legal forms as words of a folded name, in Finnish and Swedish.
const FORM_WORDS =
  'oy|oyj|ab|abp|ay|ky|kb|oob|tmi|osk|ok|rf|ry|sr|as oy|asunto oy|koy|kiinteisto oy|bostads ab|fastighets ab|osakeyhtio|aktiebolag|osuuskunta|andelslag|kommandiittiyhtio|avoin yhtio|oy ab'
const LEADING_FORM = new RegExp(`^(?:(?:${FORM_WORDS}) )+`)
const TRAILING_FORM = new RegExp(`(?: (?:${FORM_WORDS}))+$`)

/** A folded name without the legal forms that it begins or ends with; a name of form words only stays whole. */
export const coreOf = (folded: string): string =>
  folded.replace(LEADING_FORM, '').replace(TRAILING_FORM, '') || folded

type Names = { businessId: string; name: string; others: string[] }

/** What search compares: see Customer for the three kinds of keys. */
export const nameKeysOf = ({ businessId, name, others }: Names) => {
  const folded = foldName(name)
  const keys = new Set(others.map(foldName))
  for (const key of [folded, ...keys]) {
    const bare = key.replace(LEADING_FORM, '')
    if (bare) keys.add(bare)
  }
  keys.delete(folded)
  return { nameKey: `${folded}${SEPARATOR}${businessId}`, coreKey: coreOf(folded), otherKeys: [...keys] }
}
