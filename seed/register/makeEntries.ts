import { describe } from './describe.ts'
import type { Randomness } from './Randomness.ts'

type Text = readonly [fi: string, sv: string, en: string]

const REGISTERED: Text = ['Rekisterissä', 'Registrerad', 'Registered']
const CEASED: Text = ['Lakannut', 'Upphört', 'Ceased']
const LIABLE: Text = [
  'Liiketoiminnasta arvonlisäverovelvollinen',
  'Momsskyldig för rörelseverksamhet',
  'VAT-liable for business activity',
]
const PREPAYMENT_SHARE = 0.8
const VAT_SHARE = 0.75
const EMPLOYER_SHARE = 0.3

type History = { founded: string; ended: string | null; laterThan: (day: string) => string }

/** registeredEntries[]: trade register, tax basics, and mostly prepayment, VAT and employer registers. */
export const makeEntries = (random: Randomness, { founded, ended, laterThan }: History) => {
  const end = ended ? { endDate: ended } : {}
  const entry = (type: string, register: string, authority: string, text: Text, from: string) => ({
    type,
    descriptions: describe(random, text),
    registrationDate: from,
    ...end,
    register,
    authority,
  })
  const entries = [{ ...entry('1', '1', '2', REGISTERED, founded), ...end }, entry('1', '4', '1', REGISTERED, founded)]
  if (random.chance(PREPAYMENT_SHARE)) entries.push(entry('55', '5', '1', REGISTERED, founded))
  if (random.chance(VAT_SHARE)) entries.push(entry('80', '6', '1', LIABLE, founded))
  if (random.chance(EMPLOYER_SHARE)) entries.push(entry('41', '7', '1', REGISTERED, laterThan(founded)))
  if (ended) {
    entries.push({
      type: '4',
      descriptions: describe(random, CEASED),
      registrationDate: ended,
      register: '1',
      authority: '2',
    })
  }
  return entries
}
