import { describe, expect, test } from 'vitest'
import { errors } from '#shared/errors/errors.ts'
import { Language } from '#shared/languages/Language.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

const isLocalised = (value: unknown): value is Localised =>
  typeof value === 'object' && value !== null && Language.options.every((language) => language in value)

const textsIn = (value: unknown, path: string): [string, Localised][] => {
  if (isLocalised(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path} ${key}`))
}

const modules = import.meta.glob<object>(['../../shared/*/*Texts.ts', '../../shared/*/*Errors.ts', '!**/define*.ts'], {
  eager: true,
})
const texts = Object.entries(modules).flatMap(([path, module]) => textsIn({ ...module }, path))
const marksIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

test('there are texts to look at', () => {
  expect(Object.keys(modules).length).toBeGreaterThan(8)
  expect(texts.length).toBeGreaterThan(100)
})

describe('every text', () => {
  test('exists in Finnish, Swedish and English', () => {
    const empty = texts.filter(([, text]) => Language.options.some((language) => text[language].trim() === ''))
    expect(empty.map(([key]) => key)).toEqual([])
  })

  test('has the same values to fill in in each language', () => {
    const uneven = texts.filter(
      ([, text]) => new Set(Language.options.map((one) => String(marksIn(text[one])))).size > 1,
    )
    expect(uneven.map(([key]) => key)).toEqual([])
  })

  test('is translated: a whole sentence is not the same in two languages', () => {
    const SENTENCE = 25
    const words = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, '')
    const same = texts.filter(([, { fi, sv, en }]) => words(fi).length > SENTENCE && new Set([fi, sv, en]).size < 3)
    expect(same.map(([key]) => key)).toEqual([])
  })

  test('is typed as people read it: no double spaces, no straight dashes between words, no stray marks', () => {
    const untidy = texts.flatMap(([key, text]) =>
      Language.options
        .filter((one) => /\s{2}|^\s|\s$|\{\{\s|undefined|TODO/.test(text[one]))
        .map((one) => `${key} ${one}`),
    )
    expect(untidy).toEqual([])
  })
})

test.each(Object.entries(errors))('%s says in three languages what to do', (_code, { status, fi, sv, en }) => {
  expect(new Set([fi, sv, en]).size).toBe(3)
  expect(status).toBeGreaterThanOrEqual(400)
  for (const text of [fi, sv, en]) expect(text).toMatch(/[.!?}]$/)
})
