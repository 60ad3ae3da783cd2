import type { Randomness } from './Randomness.ts'

const LANGUAGE_CODES = ['1', '2', '3']

/** descriptions[] of a code: its text in three languages, in any order, as the register gives them. */
export const describe = (random: Randomness, text: readonly [fi: string, sv: string, en: string]) => {
  const first = random.between(0, 2)
  return [0, 1, 2].map((step) => {
    const language = (first + step) % LANGUAGE_CODES.length
    return { languageCode: LANGUAGE_CODES[language], description: text[language] }
  })
}
