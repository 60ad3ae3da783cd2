import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, Array as SharedArray, Map as SharedMap } from 'yjs'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { addRow } from '#shared/calculations/document/addRow.ts'
import { calculationMap } from '#shared/calculations/document/calculationMap.ts'
import { moveRow } from '#shared/calculations/document/moveRow.ts'
import { RowTable } from '#shared/calculations/document/RowTable.ts'
import { readCalculation } from '#shared/calculations/document/readCalculation.ts'
import { removeRow } from '#shared/calculations/document/removeRow.ts'
import { rowSchemas } from '#shared/calculations/document/rowSchemas.ts'
import { settingFields } from '#shared/calculations/document/settingFields.ts'
import { unitsKey } from '#shared/calculations/document/unitsKey.ts'
import { writeCalculation } from '#shared/calculations/document/writeCalculation.ts'
import { writeCell } from '#shared/calculations/document/writeCell.ts'
import { writeSetting } from '#shared/calculations/document/writeSetting.ts'
import { anyUnfinishedPlan } from './anyPlan.ts'
import { cafe } from './examples/cafe.ts'

const exchange = (one: Doc, other: Doc) => {
  const toOther = encodeStateAsUpdate(one, encodeStateVector(other))
  applyUpdate(one, encodeStateAsUpdate(other, encodeStateVector(one)))
  applyUpdate(other, toOther)
}
const docOf = (input: Parameters<typeof writeCalculation>[1] = {}): Doc => {
  const doc = new Doc()
  writeCalculation(doc, input)
  return doc
}
const copyOf = (doc: Doc): Doc => {
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(doc))
  return copy
}
const idsOf = (doc: Doc, table: RowTable) => readCalculation(doc).rows[table].map(({ id }) => id)
const costsOf = (...names: string[]) => ({ costs: names.map((name) => ({ id: name, name })) })

describe('a calculation in its document', () => {
  test('is read as it was written, whatever of it is still empty', () => {
    fc.assert(
      fc.property(anyUnfinishedPlan, (input) => {
        const { plan, wrong } = readCalculation(docOf(input))
        expect(wrong).toEqual([])
        expect(plan).toEqual(CalculationPlan.parse(input))
      }),
      { numRuns: 100 },
    )
  })

  test('is an empty plan where nothing was written', () => {
    expect(readCalculation(new Doc()).plan).toEqual(CalculationPlan.parse({}))
  })

  test('takes what two people write into one row, and into the months of one line', () => {
    const one = docOf(cafe)
    const other = copyOf(one)
    writeCell(one, 'sales', 'lunch', 'price', '14.50')
    writeCell(one, 'sales', 'lunch', unitsKey(1), '900')
    writeCell(other, 'sales', 'lunch', 'material', '4.20')
    writeCell(other, 'sales', 'lunch', unitsKey(2), '950')
    writeSetting(other, 'owner', 'yelPerMonth', null)
    exchange(one, other)
    const { plan } = readCalculation(one)
    expect(plan.sales[0]).toMatchObject({ price: '14.50', material: '4.20' })
    expect(plan.sales[0]?.units.slice(0, 3)).toEqual(['900', '950', '1000'])
    expect(plan.owner.yelPerMonth).toBeNull()
    expect(readCalculation(other).plan).toEqual(plan)
  })

  test('keeps the first rows of both when two begin at the same time', () => {
    const [one, other] = [new Doc(), new Doc()]
    const mine = addRow(one, 'costs')
    const theirs = addRow(other, 'costs')
    exchange(one, other)
    expect(idsOf(one, 'costs').sort()).toEqual([mine, theirs].sort())
  })

  test('a removed row stays removed, whatever is written into it meanwhile', () => {
    const one = docOf(costsOf('a', 'b'))
    const other = copyOf(one)
    removeRow(one, 'costs', 'a')
    writeCell(other, 'costs', 'a', 'amount', '10')
    exchange(one, other)
    expect(idsOf(other, 'costs')).toEqual(['b'])
  })

  test('rows move up and down, also where no number is left between two', () => {
    const doc = docOf(costsOf('a', 'b', 'c'))
    moveRow(doc, 'costs', 'c', -1)
    expect(idsOf(doc, 'costs')).toEqual(['a', 'c', 'b'])
    moveRow(doc, 'costs', 'a', -1)
    moveRow(doc, 'costs', 'b', 1)
    expect(idsOf(doc, 'costs')).toEqual(['a', 'c', 'b'])
    for (const id of ['a', 'b', 'c']) writeCell(doc, 'costs', id, 'order', 1)
    moveRow(doc, 'costs', 'a', 1)
    expect(idsOf(doc, 'costs')).toEqual(['b', 'a', 'c'])
    for (let step = 0; step < 200; step += 1) moveRow(doc, 'costs', idsOf(doc, 'costs')[2] ?? '', -1)
    expect(idsOf(doc, 'costs')).toHaveLength(3)
  })
})

describe('what can’t be read', () => {
  test('is missing by its name, its row is not counted, and what needs it waits', () => {
    const doc = docOf(cafe)
    writeCell(doc, 'costs', 'rent', 'amount', 'paljon')
    writeCell(doc, 'sales', 'lunch', 'paymentDays', -3)
    writeSetting(doc, 'plan', 'reserve', 'x')
    const { plan, wrong } = readCalculation(doc)
    expect(plan.costs.map(({ id }) => id)).toEqual(['insurance'])
    expect(wrong).toEqual([
      { table: 'plan', rowId: null, rowName: '', field: 'reserve' },
      { table: 'sales', rowId: 'lunch', rowName: 'Lounas', field: 'paymentDays' },
      { table: 'costs', rowId: 'rent', rowName: 'Vuokra', field: 'amount' },
    ])
    const { missing, named } = calculate(plan, wrong)
    expect(missing).toEqual(wrong)
    expect(named.every(({ value }) => value === null)).toBe(true)
  })

  test('a row that ends before it begins is named by its last month', () => {
    const doc = docOf(cafe)
    writeCell(doc, 'costs', 'rent', 'from', 5)
    writeCell(doc, 'costs', 'rent', 'until', 4)
    expect(readCalculation(doc).wrong).toMatchObject([{ rowId: 'rent', field: 'until' }])
  })

  test('more rows than are counted are told, and the first of them counted', () => {
    const doc = docOf(costsOf(...Array.from({ length: 50 }, (_, index) => `r${index}`)))
    for (let row = 0; row < 3; row += 1) addRow(doc, 'costs')
    const { plan, wrong, rows } = readCalculation(doc)
    expect([plan.costs.length, rows.costs.length]).toEqual([50, 53])
    expect(wrong).toMatchObject([{ table: 'costs', field: 'tooManyRows' }])
  })
})

const fields = [...new Set(RowTable.options.flatMap((table) => Object.keys(rowSchemas[table].shape)))]
const anyValue = fc.oneof(
  fc.anything({ maxDepth: 1 }).filter((value) => typeof value !== 'symbol' && typeof value !== 'function'),
  fc.constantFrom('1', '12.50', '-1', 'standard', true, 3, 37, 'own'),
  fc.constant('shared map'),
  fc.constant('shared list'),
)
const put = (map: SharedMap<unknown>, key: string, value: unknown) => {
  if (value === 'shared map') map.set(key, new SharedMap([['x', 1]]))
  else if (value === 'shared list') map.set(key, SharedArray.from([1, 2]))
  else {
    try {
      map.set(key, value)
    } catch {
      // What Yjs itself refuses to carry no client can write.
    }
  }
}
const anyWrite = fc.record({
  table: fc.constantFrom<RowTable | 'plan' | 'owner' | 'other'>(...RowTable.options, 'plan', 'owner', 'other'),
  id: fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.string({ maxLength: 50 })),
  field: fc.oneof(
    fc.constantFrom(
      'order',
      'units.1',
      'units.99',
      '__proto__',
      ...fields,
      ...settingFields.plan,
      ...settingFields.owner,
    ),
    fc.string({ maxLength: 10 }),
  ),
  value: anyValue,
  asRow: fc.boolean(),
})
type Write = { table: string; id: string; field: string; value: unknown; asRow: boolean }
const write = (doc: Doc, { table, id, field, value, asRow }: Write) => {
  const map = calculationMap(doc)
  if (!asRow) return put(map, `${table}/${field}`, value)
  const key = `${table}/${id}`
  if (!(map.get(key) instanceof SharedMap)) map.set(key, new SharedMap())
  put(map.get(key) as SharedMap<unknown>, field, value)
}

describe('whatever is written, by whomever', () => {
  test('is read without an error, and calculated', () => {
    fc.assert(
      fc.property(fc.array(anyWrite, { maxLength: 30 }), (writes) => {
        const doc = docOf(cafe)
        for (const one of writes) write(doc, one)
        const { plan, wrong } = readCalculation(doc)
        expect(CalculationPlan.parse(plan)).toEqual(plan)
        calculate(plan, wrong)
      }),
      { numRuns: 300 },
    )
  })

  test('merges to the same calculation on both sides', () => {
    fc.assert(
      fc.property(fc.array(anyWrite, { maxLength: 15 }), fc.array(anyWrite, { maxLength: 15 }), (mine, theirs) => {
        const one = docOf(cafe)
        const other = copyOf(one)
        for (const each of mine) write(one, each)
        for (const each of theirs) write(other, each)
        moveRow(one, 'costs', 'rent', 1)
        moveRow(other, 'costs', 'insurance', -1)
        exchange(one, other)
        const [first, second] = [readCalculation(one), readCalculation(other)]
        expect(second.plan).toEqual(first.plan)
        expect(second.wrong).toEqual(first.wrong)
      }),
      { numRuns: 200 },
    )
  })
})
