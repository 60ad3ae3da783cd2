import type { Facts } from './Facts.ts'

export type Canary = Facts & { token: string; field: string }

const planted = new Map<string, Canary>()
const TOKEN = /zq[0-9a-f]{4}x|4570\d{6}/gi

const plantAs = (token: string, facts: Facts, field: string): string => {
  planted.set(token, { ...facts, token, field })
  return token
}
const next = (): string => planted.size.toString(16).padStart(4, '0')

/** The strings in confidential fields, each in one field of one record only: wherever one turns up, we know what has leaked. */
export const canaries = {
  /** A word for a text, a name or an address. */
  word: (facts: Facts, field: string): string => plantAs(`zq${next()}x`, facts, field),
  /** A telephone number: digits only, in the form that the product keeps. */
  phone: (facts: Facts, field: string): string =>
    `+358${plantAs(`4570${String(planted.size).padStart(6, '0')}`, facts, field)}`,
  /** A token made elsewhere (an id, a code) that is confidential itself. */
  all: (): Canary[] => [...planted.values()],
  /** Those that stand in a text, in whatever letters and spacing. */
  in(text: string): Canary[] {
    const found = text.toLowerCase().match(TOKEN) ?? []
    return [...new Set(found)].flatMap((token) => planted.get(token) ?? [])
  },
  of: (token: string): Canary | undefined => planted.get(token),
}
