import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { foundersPathRoles } from '#server/database/migrations/foundersPathRoles.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()

const database = () => {
  const { db } = mongoose.connection
  if (!db) throw new Error('No database is connected')
  return db
}
const roles = () => database().collection<{ _id: string; permissions: string[] }>('roles')

test('an installation that had its roles gets the editor of the path, and its systems may report permits', async () => {
  await foundersPathRoles.run(database())
  expect(await roles().countDocuments()).toBe(0)
  await roles().insertOne({ _id: 'integration', permissions: ['register.read'] })
  await foundersPathRoles.run(database())
  await foundersPathRoles.run(database())
  expect(await roles().findOne({ _id: 'integration' })).toMatchObject({
    permissions: ['register.read', 'permits.report'],
  })
  expect(await roles().findOne({ _id: 'contentEditor' })).toMatchObject({ permissions: ['register.read', 'path.edit'] })
})
