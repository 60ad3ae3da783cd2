import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { recordClasses } from '#server/access/recordClasses.ts'

import.meta.glob('../../server/**/*Model.ts', { eager: true })

const models = Object.values(mongoose.models)
const pathsOf = (name: string) =>
  Object.keys(mongoose.models[name]?.schema.paths ?? {}).filter((path) => path !== '_id')

test('every kind of record has a class, and no class is of a record that is gone', () => {
  expect(models.length).toBeGreaterThan(30)
  expect(Object.keys(recordClasses).sort()).toEqual(models.map(({ modelName }) => modelName).sort())
})

test('a record said to carry its own class does, and none is kept without one', () => {
  const carrying = Object.entries(recordClasses).filter(([, classes]) => classes === 'byRecord')
  const classless = carrying.filter(([name]) => !mongoose.models[name]?.schema.path('class')?.isRequired)
  expect(classless.map(([name]) => name)).toEqual([])
})

test('where a record mixes classes, every field has one', () => {
  for (const [name, classes] of Object.entries(recordClasses)) {
    if (typeof classes === 'string') continue
    expect([name, pathsOf(name).filter((path) => !(path in classes))]).toEqual([name, []])
  }
})
