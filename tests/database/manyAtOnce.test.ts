import mongoose, { Schema } from 'mongoose'
import { expect, test } from 'vitest'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()
const schema = new Schema({ _id: String, n: Number }, { collection: 'steps', versionKey: false })
const StepModel = mongoose.model<{ _id: string; n: number }>('Step', schema)
const MANY = 200

test('two hundred changes of several steps each, begun at one moment, are all carried out', async () => {
  await inTransaction(() => insertDocuments(StepModel, [{ _id: 'first', n: 0 }]))
  await Promise.all(
    Array.from({ length: MANY }, (_, n) =>
      inTransaction(async () => {
        await StepModel.findById('first').lean()
        await insertDocuments(StepModel, [{ _id: `one ${n}`, n }])
        await StepModel.findById(`one ${n}`).lean()
        await insertDocuments(StepModel, [{ _id: `two ${n}`, n }])
      }),
    ),
  )
  expect(await StepModel.countDocuments({})).toBe(1 + 2 * MANY)
})

test('a change within a change takes no turn of its own: as many as there are turns wait for nothing', async () => {
  await Promise.all(
    Array.from({ length: MANY }, (_, n) =>
      inTransaction(() => inTransaction(() => insertDocuments(StepModel, [{ _id: `inner ${n}`, n }]))),
    ),
  )
  expect(await StepModel.countDocuments({ _id: /^inner/ })).toBe(MANY)
})
