import { MUNICIPALITIES } from '#shared/register/municipalities.gen.ts'
import type { Randomness } from './Randomness.ts'
import { weighted } from './weighted.ts'
import { TOWNS } from './words/towns.ts'

export type Place = {
  code: string
  fi: string
  sv: string
  /** As a company carries it in its name: Rovaniemen. Missing for small places. */
  genitive: string | undefined
  /** Two digits that postal codes begin with. */
  postCodes: string
  /** Share of companies that go by a Swedish name. */
  swedish: number
}

/** People of a municipality that TOWNS does not name, in thousands. */
const SMALL = 5
const SMALL_IN_ALAND = 1
const ALAND = '21'

// By region, for places without digits of their own.
const POST_CODES: Record<string, string> = {
  '01': '07',
  '02': '21',
  '04': '29',
  '05': '14',
  '06': '36',
  '07': '17',
  '08': '46',
  '09': '54',
  '10': '52',
  '11': '73',
  '12': '82',
  '13': '41',
  '14': '62',
  '15': '65',
  '16': '69',
  '17': '86',
  '18': '88',
  '19': '98',
  '21': '22',
}
// By the language code of the municipality: Finnish, both and Finnish first, Swedish, both and Swedish first.
const SWEDISH_SHARES = [0.005, 0.06, 0.9, 0.6]

const towns = new Map(TOWNS.map((town) => [town.name, town]))

const places = MUNICIPALITIES.map(([code, fi, sv, , region, , , language]): [Place, number] => {
  const town = towns.get(fi)
  return [
    {
      code,
      fi,
      sv,
      genitive: town?.genitive,
      postCodes: town?.postCodes ?? POST_CODES[region] ?? '99',
      swedish: SWEDISH_SHARES[language] ?? 0,
    },
    town?.population ?? (region === ALAND ? SMALL_IN_ALAND : SMALL),
  ]
})

/** Where a company stands: municipalities in the proportions of their people. */
export const drawPlace: (random: Randomness) => Place = weighted(places)
