import mongoose, { Schema } from 'mongoose'
import { describe, expect, test } from 'vitest'
import { personReferences } from '#server/retention/personReferences.ts'
import { missingRules } from './missingRules.ts'

import.meta.glob('../../server/**/*Model.ts', { eager: true })
const models = Object.values(mongoose.models)
const planted = (fields: object, options: object[] = []) => {
  const schema = new Schema({ _id: String, ...fields })
  for (const one of options) schema.index(...(one as [never, never]))
  return { modelName: 'Planted', schema } as unknown as (typeof models)[number]
}

describe('every reference to a person', () => {
  test('has a rule of retention', () => {
    expect(models.length).toBeGreaterThan(35)
    expect(missingRules(models, personReferences)).toEqual([])
  })
})

describe('the table misses', () => {
  test('no new collection', () => {
    expect(missingRules([...models, planted({ name: String })], personReferences)).toEqual(['Planted: no rule'])
  })

  test.each([
    ['a name', { name: String }],
    ['an anything', { name: Schema.Types.Mixed }],
    ['a list', { name: [String] }],
    ['a list of records', { name: [{ who: String }] }],
    ['a name within', { name: { given: String } }],
  ])('no new path of one that stays: %s', (_what, fields) => {
    const table = { Planted: { stays: { _id: 'an id' } } }
    expect(missingRules([planted(fields)], table)).toHaveLength(1)
  })

  test('no record that is said to expire and does not', () => {
    const table = { Planted: { expires: 'some day' } }
    expect(missingRules([planted({ at: Date })], table)).toEqual(['Planted: nothing makes it expire'])
    expect(missingRules([planted({ at: Date }, [[{ at: 1 }, { expireAfterSeconds: 1 }]])], table)).toEqual([])
  })

  test('no sweep, path or collection that is not there', () => {
    const table = { Planted: { stays: { _id: 'an id', gone: 'was' } }, Gone: { sweep: 'none', why: '' } }
    expect(missingRules([planted({})], table)).toEqual(['Planted.gone: no such path', 'Gone: no such model'])
    expect(missingRules([planted({})], { Planted: { sweep: 'none', why: '' } })).toEqual(['Planted: no sweep none'])
  })
})
