import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { CompanyScanner, type Found } from '#server/register/import/CompanyScanner.ts'

const companies = [...generateRegister({ companies: 6 })]
const texts = companies.map((company) => JSON.stringify(company))

const scan = (bytes: Buffer, cuts: number[] = []): Found[] => {
  const scanner = new CompanyScanner()
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  const found: Found[] = []
  let start = 0
  for (const end of ends) {
    found.push(...scanner.push(bytes.subarray(start, end)))
    start = end
  }
  return [...found, ...scanner.end()]
}
const objectsIn = (found: Found[]) => found.flatMap((item) => ('text' in item ? [JSON.parse(item.text)] : []))
const problemsIn = (found: Found[]) => found.flatMap((item) => ('problem' in item ? [item.problem] : []))

const wrappings: Record<string, string> = {
  array: `[${texts.join(',')}]`,
  'array on several lines': JSON.stringify(companies, null, 2),
  NDJSON: texts.join('\n'),
  'NDJSON with Windows line ends and a mark of byte order': `\ufeff${texts.join('\r\n')}\r\n`,
  answer: JSON.stringify({ totalResults: companies.length, companies }),
  'answer, totals last': JSON.stringify({ companies, totalResults: companies.length }, null, 1),
}

describe.each(Object.entries(wrappings))('%s', (_, text) => {
  const bytes = Buffer.from(text)

  test('gives every company, wherever the stream is cut', () => {
    expect(objectsIn(scan(bytes))).toEqual(companies)
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (cuts) => {
        const found = scan(bytes, cuts)
        expect(problemsIn(found)).toEqual([])
        expect(objectsIn(found)).toEqual(companies)
      }),
      { numRuns: 40 },
    )
    const everyByte = Array.from(bytes.keys())
    expect(objectsIn(scan(bytes, everyByte))).toEqual(companies)
  })
})

test('one object alone is a company', () => {
  expect(objectsIn(scan(Buffer.from(JSON.stringify(companies[0], null, 4))))).toEqual([companies[0]])
})

test('nothing is nothing', () => {
  for (const text of ['', '[]', '{"totalResults":0,"companies":[]}', '\n\n'])
    expect(scan(Buffer.from(text))).toEqual([])
})

test('says where an object stands', () => {
  const [, second] = scan(Buffer.from(`[\n${texts[0]},\n  ${texts[1]}]`))
  expect(second).toMatchObject({ object: 2, line: 3, byte: Buffer.byteLength(`[\n${texts[0]},\n  `) })
})

const brokenInTheMiddle: [what: string, broken: string][] = [
  ['a brace that never closes', (texts[2] as string).slice(0, -1)],
  ['cut in the middle', (texts[2] as string).slice(0, 300)],
  ['a string that never closes', (texts[2] as string).replace('"source":"3"', '"source":"3')],
  ['no comma', (texts[2] as string).replace('","', '" "')],
  ['a number that is none', (texts[2] as string).replace('"version":1', '"version":1x')],
  ['not an object', '"a text"'],
]

test.each(brokenInTheMiddle)('a broken object costs itself only: %s', (_, broken) => {
  const others = [texts[0], texts[1], texts[3], texts[4]] as string[]
  for (const separator of [',', ',\n', '\n']) {
    const parts = [others[0], others[1], broken, others[2], others[3]]
    const bytes = Buffer.from(separator === '\n' ? parts.join('\n') : `[${parts.join(separator)}]`)
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 10 }), (cuts) => {
        const found = scan(bytes, cuts)
        const whole = found.flatMap((item) => {
          try {
            return 'text' in item ? [JSON.parse(item.text)] : []
          } catch {
            return []
          }
        })
        expect(whole).toEqual(others.map((text) => JSON.parse(text)))
        expect(found.length).toBe(others.length + 1)
      }),
      { numRuns: 20 },
    )
  }
})

test('whatever the bytes, it neither throws nor loses a company that stands after them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.nat(), { maxLength: 5 }), (noise, cuts) => {
      const bytes = Buffer.concat([Buffer.from(noise), Buffer.from(`\n${texts[0]}\n`)])
      const last = scan(bytes, cuts).findLast((item) => 'text' in item)
      expect(last && 'text' in last && last.text).toBe(texts[0])
    }),
    { numRuns: 300 },
  )
})

test('an endless object is given up, not gathered', () => {
  const scanner = new CompanyScanner()
  const found = [...scanner.push(Buffer.from('[{"businessId":"'))]
  for (let megabyte = 0; megabyte < 3; megabyte++) found.push(...scanner.push(Buffer.alloc(1024 * 1024, 'x')))
  found.push(...scanner.push(Buffer.from(`"},${texts[1]}]`)), ...scanner.end())
  expect(problemsIn(found)).toEqual(['the object is longer than 1048576 bytes'])
  expect(objectsIn(found)).toEqual([companies[1]])
})

test('bytes that are not UTF-8 are told', () => {
  const bytes = Buffer.from(texts[0] as string)
  bytes[bytes.indexOf('Oy')] = 0xff
  expect(problemsIn(scan(bytes))).toEqual(['the object is not UTF-8'])
})
