import { randomUUID } from 'node:crypto'
import { revontuli } from '#seed/demo/revontuli.ts'
import type { granting } from './granting.ts'
import type { handling } from './handling.ts'
import type { Shown } from './screenTimes.ts'

type Owner = Awaited<ReturnType<typeof granting>>
type Adviser = Awaited<ReturnType<typeof handling>>

const newWord = () => `Mitattava ${randomUUID().slice(0, 8)}`

/** What a customer has opened to a provider, as it stands on the provider's screen until it is closed; by the figure's name. */
export const whatIsShown = (owner: Owner, adviser: Adviser): Record<string, () => Promise<Shown>> => {
  const granted = async (sections: string[], path: string, word: string): Promise<Shown> => {
    const { grantId } = await owner.give(sections)
    return { path, word, close: () => owner.withdraw(grantId) }
  }
  return {
    screen: async () => {
      const word = newWord()
      await adviser.log(word)
      return granted(['events'], `/companies/${revontuli.businessId}`, word)
    },
    'screen-matter': async () => {
      const word = newWord()
      return granted(['matters'], `/matters/${await adviser.open(word)}`, word)
    },
    'screen-messages': async () => {
      const word = newWord()
      const matterId = await adviser.open('Mitattava asia')
      await adviser.write(matterId, word)
      return granted(['matters', 'messages'], `/matters/${matterId}`, word)
    },
    'screen-packet': async () => {
      const word = newWord()
      const handOffId = await adviser.send(word)
      await owner.answer(handOffId, true)
      return { path: `/hand-offs/${handOffId}`, word, close: () => owner.answer(handOffId, false) }
    },
  }
}
