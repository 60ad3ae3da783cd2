import type { Randomness } from './Randomness.ts'
import { AUXILIARY_FIRST, FIRST_PARTS, LAST_PARTS } from './words/names.ts'

type History = { founded: string; ended: string | null; laterThan: (day: string) => string }

const NAME = '1'
const PARALLEL = '2'
const AUXILIARY = '3'
const PARALLEL_SHARE = 0.08
const AUXILIARY_SHARE = 0.12
const FORMER_SHARE = 0.22

const inSwedish = (name: string) => name.replace(/ Oyj$/, ' Abp').replace(/ Oy$/, ' Ab').replace(/ Ky$/, ' Kb')
const inEnglish = (name: string) => name.replace(/ (?:Oyj|Abp)$/, ' Plc').replace(/ (?:Oy|Ab)$/, ' Ltd')

/** names[] of a company: the current name (version 1), parallel and auxiliary ones, former ones with their ends. */
export const makeNames = (random: Randomness, name: string, earlier: () => string, history: History) => {
  const { founded, ended, laterThan } = history
  const end = ended ? { endDate: ended } : {}
  const former = random.chance(FORMER_SHARE) ? random.between(1, 2) : 0
  const names: object[] = []
  let from = founded
  for (let version = former + 1; version >= 1; version--) {
    const until = version > 1 ? laterThan(from) : null
    names.unshift({
      name: version === 1 ? name : earlier(),
      type: NAME,
      registrationDate: from,
      ...(until ? { endDate: until } : end),
      version,
      source: '1',
    })
    if (until) from = until
  }
  if (random.chance(PARALLEL_SHARE)) {
    const translated = [inSwedish(name), inEnglish(name)].filter((other) => other !== name)
    for (const other of translated)
      names.push({ name: other, type: PARALLEL, registrationDate: from, ...end, version: 1, source: '1' })
  }
  if (random.chance(AUXILIARY_SHARE)) {
    for (let count = random.between(1, 3); count > 0; count--) {
      const other = `${random.pick(AUXILIARY_FIRST)} ${random.pick(FIRST_PARTS)}${random.pick(LAST_PARTS)}`
      names.push({
        name: other,
        type: AUXILIARY,
        registrationDate: laterThan(founded),
        ...end,
        version: 1,
        source: '1',
      })
    }
  }
  return names
}
