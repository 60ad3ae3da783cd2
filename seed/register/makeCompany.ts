import { describe } from './describe.ts'
import { drawPlace } from './drawPlace.ts'
import { makeAddresses } from './makeAddresses.ts'
import { makeEntries } from './makeEntries.ts'
import { makeHistory } from './makeHistory.ts'
import { makeNames } from './makeNames.ts'
import { nameCompany } from './nameCompany.ts'
import type { Randomness } from './Randomness.ts'
import { weighted } from './weighted.ts'
import { FORMS } from './words/forms.ts'
import { INDUSTRIES, type SyntheticIndustry } from './words/industries.ts'

const ENDED_SHARE = 0.12
const NAMELESS_SHARE_OF_ENDED = 0.1
const BANKRUPT_SHARE = 0.006
const LIQUIDATION_SHARE = 0.01
const RESTRUCTURING_SHARE = 0.003
const PAST_SITUATION_SHARE = 0.01
const WEBSITE_SHARE = 0.2
const NO_INDUSTRY_SHARE = 0.02
const OLD_TIME_SHARE = 0.02
const FORMER_FORM_SHARE = 0.03
const HOUSES = ['2', '10']

const drawForm = weighted(FORMS.map((form) => [form, form.share] as const))
const drawIndustry = weighted(INDUSTRIES.map((industry) => [industry, industry.share] as const))
const LETTING = INDUSTRIES.find(({ code }) => code === '68200') as SyntheticIndustry
const PARTNERSHIP = FORMS.find(({ code }) => code === '13') as (typeof FORMS)[number]

const webAddress = (name: string) =>
  `www.${name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '')
    .slice(0, 30)}.example`

/** Open or past bankruptcy, liquidation, restructuring, as companySituations[]. */
const makeSituations = (random: Randomness, alive: boolean, from: string, laterThan: (day: string) => string) => {
  const drawn = random.next()
  if (alive && drawn < BANKRUPT_SHARE) return [{ type: 'KONK', registrationDate: from, source: '1' }]
  if (alive && drawn < BANKRUPT_SHARE + LIQUIDATION_SHARE)
    return [{ type: 'SELTILA', registrationDate: from, source: '1' }]
  if (alive && drawn < BANKRUPT_SHARE + LIQUIDATION_SHARE + RESTRUCTURING_SHARE)
    return [{ type: 'SANE', registrationDate: from, source: '1' }]
  if (drawn > 1 - PAST_SITUATION_SHARE)
    return [
      { type: random.pick(['SANE', 'SELTILA', 'KONK']), registrationDate: from, endDate: laterThan(from), source: '1' },
    ]
  return []
}

/** One synthetic company in the shape of a PRH open data v3 object, with the gaps and oddities of the real ones. */
export const makeCompany = (random: Randomness, businessId: string): object => {
  const place = drawPlace(random)
  const form = drawForm(random)
  const industry = HOUSES.includes(form.code) ? LETTING : drawIndustry(random)
  const swedish = random.chance(place.swedish)
  const { founded, laterThan } = makeHistory(random)
  const ended = random.chance(ENDED_SHARE) ? laterThan(founded) : null
  const history = { founded, ended, laterThan }
  const newName = () => nameCompany(random, { form, industry, place, swedish })
  const name = newName()
  const nameless = ended !== null && random.chance(NAMELESS_SHARE_OF_ENDED)
  const changed = ended ?? laterThan(founded)
  const formerForm = random.chance(FORMER_FORM_SHARE) && form.code === '16'
  return {
    businessId: { value: businessId, registrationDate: founded, source: '3' },
    euId: { value: `FIFPRO.${businessId}`, source: '1' },
    ...(nameless ? {} : { names: makeNames(random, name, newName, history) }),
    ...(random.chance(NO_INDUSTRY_SHARE)
      ? {}
      : {
          mainBusinessLine: {
            type: ended ? industry.code2008 : industry.code,
            descriptions: describe(random, industry.text),
            typeCodeSet: ended ? 'TOIMI3' : 'TOIMI4',
            registrationDate: ended ? founded : '2026-01-01',
            source: '2',
          },
        }),
    ...(!ended && random.chance(WEBSITE_SHARE)
      ? { website: { url: webAddress(name), registrationDate: changed, source: '0' } }
      : {}),
    companyForms: [
      {
        type: form.code,
        descriptions: describe(random, form.text),
        registrationDate: formerForm ? changed : founded,
        ...(ended ? { endDate: ended } : {}),
        version: 1,
        source: '1',
      },
      ...(formerForm
        ? [
            {
              type: PARTNERSHIP.code,
              descriptions: describe(random, PARTNERSHIP.text),
              registrationDate: founded,
              endDate: changed,
              version: 2,
              source: '1',
            },
          ]
        : []),
    ],
    companySituations: makeSituations(random, ended === null, changed, laterThan),
    registeredEntries: makeEntries(random, history),
    addresses: makeAddresses(random, place, laterThan(founded)),
    tradeRegisterStatus: ended ? '4' : '1',
    status: '2',
    registrationDate: founded,
    ...(ended ? { endDate: ended } : {}),
    lastModified: `${changed}${random.chance(OLD_TIME_SHARE) ? ' ' : 'T'}0${random.between(6, 9)}:${random.between(10, 59)}:${random.between(10, 59)}`,
  }
}
