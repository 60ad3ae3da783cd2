import { describe, expect, test } from 'vitest'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { Language } from '#shared/languages/Language.ts'
import { PlanTemplateKey } from '#shared/plans/templates/PlanTemplateKey.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import type { SectionGuide } from '#shared/plans/templates/SectionGuide.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** Characters that a phone shows well. */
const LIMITS = { name: 40, about: 220, title: 40, guidance: 600, question: 100, example: 600 }
/** From here on two languages can't happen to say it in the same letters. */
const LONG = 30

const templates = PlanTemplateKey.options.map((key) => planTemplates[key])
const sections = [...new Set(templates.flatMap((template) => template.sections))]

type Named = { of: string; text: Localised; limit: number }
const textsOf = ({ key, title, guidance, questions, example }: SectionGuide): Named[] => [
  { of: `${key} title`, text: title, limit: LIMITS.title },
  { of: `${key} guidance`, text: guidance, limit: LIMITS.guidance },
  ...questions.map((text, index) => ({ of: `${key} question ${index}`, text, limit: LIMITS.question })),
  { of: `${key} example`, text: example, limit: LIMITS.example },
]
const texts: Named[] = [
  ...templates.flatMap(({ key, name, about }) => [
    { of: `${key} name`, text: name, limit: LIMITS.name },
    { of: `${key} about`, text: about, limit: LIMITS.about },
  ]),
  ...sections.flatMap(textsOf),
]

describe('templates of the business plan', () => {
  test.each(PlanTemplateKey.options.map((key) => [key, planTemplates[key]] as const))(
    '%s is whole',
    (key, template) => {
      expect(template.key).toBe(key)
      expect(template.sections.length).toBeGreaterThanOrEqual(7)
      expect(template.sections.length).toBeLessThanOrEqual(10)
      const parts = template.sections.map(({ part }) => part)
      expect(PlanPart.options.filter((part) => !parts.includes(part))).toEqual([])
      const keys = template.sections.map((section) => section.key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys[0]).toBe('summary')
    },
  )

  test('sections of one key are one section', () => {
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length)
  })

  test('each section asks three to five questions', () => {
    const wrong = sections.filter(({ questions }) => questions.length < 3 || questions.length > 5)
    expect(wrong.map(({ key }) => key)).toEqual([])
    const unasked = sections.flatMap(({ key, questions }) =>
      questions.flatMap((question) =>
        Object.values(question)
          .filter((text) => !text.endsWith('?'))
          .map(() => key),
      ),
    )
    expect(unasked).toEqual([])
  })

  test('every text is there in every language, and short enough for a phone', () => {
    const wrong = texts.flatMap(({ of, text, limit }) =>
      Language.options
        .filter((language) => text[language].trim() === '' || text[language].length > limit)
        .map((language) => `${of} ${language}: ${text[language].length} of ${limit}`),
    )
    expect(wrong).toEqual([])
  })

  test('no long text is the same in two languages', () => {
    const alike = texts.filter(
      ({ text }) => text.fi.length >= LONG && new Set(Language.options.map((language) => text[language])).size < 3,
    )
    expect(alike.map(({ of }) => of)).toEqual([])
  })

  test('guidance and examples say something: three sentences or more', () => {
    const brief = sections.flatMap(({ key, guidance, example }) =>
      [guidance, example].flatMap((text) =>
        Language.options
          .filter((language) => (text[language].match(/[.?!](\s|$)/g) ?? []).length < 3)
          .map((language) => `${key} ${language}`),
      ),
    )
    expect(brief).toEqual([])
  })
})
