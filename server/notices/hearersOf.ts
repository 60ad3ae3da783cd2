import type { EventRecord } from '#server/events/EventRecord.ts'
import type { Hearer } from './Hearer.ts'
import { hearersOfHandOff } from './hearersOfHandOff.ts'
import { hearersOfKeys } from './hearersOfKeys.ts'
import { hearersOfMatter } from './hearersOfMatter.ts'
import { hearersOfPath } from './hearersOfPath.ts'
import { hearersOfPlans } from './hearersOfPlans.ts'
import { hearersOfWords } from './hearersOfWords.ts'

const READERS: Readonly<Record<string, (event: EventRecord) => Promise<Hearer[]>>> = {
  matter: hearersOfMatter,
  handOff: hearersOfHandOff,
  message: hearersOfWords,
  document: hearersOfWords,
  access: hearersOfKeys,
  grant: hearersOfKeys,
  inquiry: hearersOfKeys,
  breakGlass: hearersOfKeys,
  plan: hearersOfPlans,
  path: hearersOfPath,
}

/** Whom an event concerns and as what; most concern nobody so much that they are told. */
export const hearersOf = async (event: EventRecord): Promise<Hearer[]> =>
  (await READERS[event.fact?.type.split('.')[0] ?? '']?.(event)) ?? []
