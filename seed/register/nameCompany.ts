import type { Place } from './drawPlace.ts'
import type { Randomness } from './Randomness.ts'
import type { SyntheticForm } from './words/forms.ts'
import type { SyntheticIndustry } from './words/industries.ts'
import { FIRST_PARTS, LAST_PARTS, SECOND_WORDS, SURNAMES_FI, SURNAMES_SV, SYLLABLES } from './words/names.ts'

type Company = { form: SyntheticForm; industry: SyntheticIndustry; place: Place; swedish: boolean }

const HOUSING = '2'
const PROPERTY = '10'
const COOPERATIVE = '14'
const LARGEST_NUMBER = 40

const compound = (random: Randomness) => `${random.pick(FIRST_PARTS)}${random.pick(LAST_PARTS)}`

const coined = (random: Randomness) => {
  const middle = random.chance(0.5) ? random.pick(SYLLABLES.middle) : ''
  return `${random.pick(SYLLABLES.first)}${middle}${random.pick(SYLLABLES.last)}`
}

const initial = (random: Randomness) => `${'AEHIJKLMPRSTV'[random.between(0, 12)]}.`

/** Houses: Asunto Oy Tampereen Kuusirinne 3, Bostads Ab Vasa Björkhov. */
const nameHouse = (random: Randomness, { form, place, swedish }: Company) => {
  const number = random.chance(0.3) ? ` ${random.between(1, LARGEST_NUMBER)}` : ''
  const own = `${compound(random)}${number}`
  if (swedish) return `${form.code === HOUSING ? 'Bostads' : 'Fastighets'} Ab ${place.sv} ${own}`
  const kind = form.code === HOUSING ? 'Asunto Oy' : 'Kiinteistö Oy'
  return place.genitive && random.chance(0.8) ? `${kind} ${place.genitive} ${own}` : `${kind} ${own}`
}

const nameFinnish = (random: Randomness, { form, industry, place }: Company) => {
  const trade = random.pick(industry.fi)
  const surname = random.pick(SURNAMES_FI)
  const kind = random.next()
  if (form.code === COOPERATIVE && kind < 0.5) return `Osuuskunta ${compound(random)}`
  if (kind < 0.18) return `${trade} ${surname} ${form.fi}`
  if (kind < 0.24) return `${trade} ${initial(random)} ${surname} ${form.fi}`
  if (kind < 0.29) return `${surname} & ${random.pick(SURNAMES_FI)} ${form.fi}`
  if (kind < 0.33) return `${trade} ${surname} & Pojat ${form.fi}`
  if (kind < 0.42 && place.genitive) return `${place.genitive} ${compound(random)}-${trade} ${form.fi}`
  if (kind < 0.58) return `${compound(random)} ${trade} ${form.fi}`
  if (kind < 0.68) return `${coined(random)} ${random.pick(industry.en)} ${form.fi}`
  if (kind < 0.8) return `${coined(random)} ${random.pick(SECOND_WORDS)} ${form.fi}`
  if (kind < 0.9) return `${coined(random)}${random.pick(SYLLABLES.last)} ${form.fi}`
  return `${compound(random)}-${random.pick(LAST_PARTS)} ${form.fi}`
}

const nameSwedish = (random: Randomness, { form, industry, place }: Company) => {
  const trade = random.pick(industry.sv)
  const surname = random.pick(SURNAMES_SV)
  const kind = random.next()
  if (kind < 0.3) return `${surname}s ${trade} ${form.sv}`
  if (kind < 0.45) return `${place.sv} ${trade} ${surname} ${form.sv}`
  if (kind < 0.6 && form.code === '16') return `Oy ${coined(random)} ${trade} Ab`
  if (kind < 0.75) return `${trade} ${surname} ${form.sv}`
  return `${form.code === '16' ? 'Ab ' : ''}${coined(random)} ${random.pick(industry.en)} ${form.code === '16' ? 'Oy' : form.sv}`
}

/** A plausible made-up name in the manner of its form, industry, place and language. */
export const nameCompany = (random: Randomness, company: Company): string => {
  if (company.form.code === HOUSING || company.form.code === PROPERTY) return nameHouse(random, company)
  return company.swedish ? nameSwedish(random, company) : nameFinnish(random, company)
}
