import { expect, test } from 'vitest'
import type { z } from 'zod'
import { everyContract } from './everyContract.ts'

const TEXT = 'Kaija Kontakti'
/** With its true check character: Act 293/2017 7.3 §, never stored. */
const CODE = '131052-308T'

type Definition = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
}

/** The fields of a body that take free text, whatever they are wrapped in, by their paths. */
const textsOf = (schema: z.ZodType, path: string): [path: string, field: z.ZodType][] => {
  const { type, shape, element, innerType, options } = schema.def as unknown as Definition
  if (shape) return Object.entries(shape).flatMap(([name, field]) => textsOf(field, `${path}.${name}`))
  if (element) return textsOf(element, `${path}[]`)
  if (innerType) return textsOf(innerType, path)
  if (options) return options.flatMap((option) => textsOf(option, path))
  return ['string', 'pipe'].includes(type) && schema.safeParse(TEXT).success ? [[path, schema]] : []
}
/** Ids whose form is not looked at: they are sought, and refused where there is no such record. */
const IDS = /\.(organisationIds\[\]|fact\.id)$/
/** Read and answered, or looked for by its digest, and kept nowhere. */
const UNSTORED = /^(previewCalendar\.calendar|unsubscribePush\.endpoint)$/
const texts = everyContract
  .flatMap(({ name, endpoint }) => (endpoint.body ? textsOf(endpoint.body, name) : []))
  .filter(([path]) => !IDS.test(path) && !UNSTORED.test(path))

test('there are texts to look at, lists and choices included', () => {
  const paths = texts.map(([path]) => path)
  expect(paths.length).toBeGreaterThan(30)
  expect(paths).toEqual(
    expect.arrayContaining(['logContact.who[]', 'logContact.nextStep.text', 'addContactPerson.person.name']),
  )
})

test.each(texts)('%s takes no personal identity code', (_path, field) => {
  expect(field.safeParse(`${TEXT} ${CODE}`).success).toBe(false)
  expect(field.safeParse(CODE).success).toBe(false)
})
