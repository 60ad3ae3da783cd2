import { describe, expect, test } from 'vitest'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import { Language } from '#shared/languages/Language.ts'
import { permissionEffects } from '#shared/organisations/permissionEffects.ts'
import { permissionEffectTexts } from '#shared/organisations/permissionEffectTexts.ts'

/** What an administrator reads of a change before it is made says no more and no less than the rules then open. */
const wordsOf = (kind: OrganisationKind, language: Language): string =>
  organisationKinds[kind].permissions
    .filter((permission) => permission === 'events.read')
    .flatMap((permission) => permissionEffects(kind, permission))
    .map((key) => permissionEffectTexts[key][language].replaceAll('\u00a0', ' '))
    .join(' ')

/** How a paragraph is named in each language. */
const PARAGRAPHS: Record<Language, { ten: RegExp; sevenA: RegExp }> = {
  fi: { ten: /\(10 §\)/, sevenA: /\(7 a §\)/ },
  sv: { ten: /\(10 §\)/, sevenA: /\(7 a §\)/ },
  en: { ten: /\(section 10\)/, sevenA: /\(section 7 a\)/ },
}
const reads = OrganisationKind.options.filter((kind) => organisationKinds[kind].permissions.includes('events.read'))

describe('what a permission opens, in words', () => {
  test.each(reads)('%s: names 10 § and 7 a § just where they open something', (kind) => {
    const { section10, seesAid } = organisationKinds[kind]
    for (const language of Language.options) {
      const words = wordsOf(kind, language)
      const { ten, sevenA } = PARAGRAPHS[language]
      expect([kind, language, ten.test(words), sevenA.test(words)]).toEqual([kind, language, section10, seesAid])
    }
  })

  test('every permission that a kind may have is told, and every sentence is told of some', () => {
    const told = OrganisationKind.options.flatMap((kind) =>
      organisationKinds[kind].permissions.map((permission) => permissionEffects(kind, permission)),
    )
    expect(told.filter((keys) => keys.length === 0)).toEqual([])
    const keys = told.flat()
    expect(keys.filter((key) => !(key in permissionEffectTexts))).toEqual([])
    expect(Object.keys(permissionEffectTexts).filter((key) => !keys.some((one) => one === key))).toEqual([])
  })
})
