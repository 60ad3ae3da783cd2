import type { Place } from './drawPlace.ts'
import type { Randomness } from './Randomness.ts'
import { ROADS, ROADS_SV, SURNAMES_FI } from './words/names.ts'

const VISITING = 1
const POSTAL = 2
const LARGEST_HOUSE = 120
const POSTAL_SHARE = 0.45
const BOX_SHARE = 0.15
const CARE_OF_SHARE = 0.04
const FOREIGN_SHARE = 0.004
/** Address parts are left out, null in older files, or "". */
const EMPTY = [undefined, undefined, null, '']

const officesOf = ({ code, fi, sv }: Place) => [
  { city: sv.toUpperCase(), languageCode: '2', municipalityCode: code },
  { city: fi.toUpperCase(), languageCode: '1', municipalityCode: code },
]

const makeAddress = (random: Randomness, type: number, place: Place, from: string) => {
  const empty = random.pick(EMPTY)
  if (type === POSTAL && random.chance(FOREIGN_SHARE)) {
    return {
      type,
      freeAddressLine: 'Norgårdsvägen_3 SE-451_75 Uddevalla',
      country: 'SE',
      registrationDate: from,
      source: '0',
    }
  }
  const box = type === POSTAL && random.chance(BOX_SHARE)
  return {
    type,
    street: box ? empty : random.pick(random.chance(place.swedish) ? ROADS_SV : ROADS),
    postCode: `${place.postCodes}${random.between(1, 9)}${box ? '01' : '00'}`,
    postOffices: officesOf(place),
    postOfficeBox: box ? String(random.between(1, 900)) : empty,
    buildingNumber: box ? empty : String(random.between(1, LARGEST_HOUSE)),
    entrance: !box && random.chance(0.25) ? random.pick(['A', 'B', 'C']) : empty,
    apartmentNumber: !box && random.chance(0.2) ? String(random.between(1, 60)) : empty,
    apartmentIdSuffix: empty,
    co: random.chance(CARE_OF_SHARE) ? `c/o ${random.pick(SURNAMES_FI)}` : empty,
    registrationDate: from,
    source: '0',
  }
}

/** addresses[]: a visiting address mostly, sometimes a postal one, seldom foreign, seldom by way of a person. */
export const makeAddresses = (random: Randomness, place: Place, from: string) => {
  const addresses = random.chance(0.97) ? [makeAddress(random, VISITING, place, from)] : []
  if (addresses.length === 0 || random.chance(POSTAL_SHARE)) addresses.push(makeAddress(random, POSTAL, place, from))
  return addresses
}
