import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { migrateDatabase } from '#server/database/migrations/migrateDatabase.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()
const collection = (name: string) => mongoose.connection.collection<{ _id: string } & Record<string, unknown>>(name)
const read = (customerId: string) => ({
  customerId,
  recordId: `evt_${customerId}`,
  class: 'service',
  bases: ['section10'],
})

beforeAll(async () => {
  // As the first version stored them.
  await collection('roles').insertOne({ _id: 'adviser', name: {}, permissions: ['register.read'] })
  await collection('users').insertMany([
    { _id: 'usr_1', name: 'Oona', roleId: 'owner' },
    { _id: 'usr_2', name: 'Aino', roleId: 'adviser' },
  ])
  await collection('mandates').insertOne({ _id: 'man_1', kind: 'owner' })
  await collection('sessions').insertOne({ _id: 'old', userId: 'usr_1' })
  await collection('events').insertOne({ _id: 'evt_1', class: 'service', chain: { index: 0 }, customerId: 'a' })
  await collection('readLog').insertOne({
    ...{ _id: 'rdl_1', at: new Date(0), userId: 'usr_2', operation: 'getDesktop', requestId: 'r' },
    ...{ customerIds: ['a', 'b'], reads: [read('a'), read('b'), read('a')] },
  })
  await migrateDatabase()
})

test('standard roles hold what the product says now, and customers have one role', async () => {
  expect((await collection('roles').findOne({ _id: 'adviser' }))?.permissions).toContain('contacts.read')
  const people = await collection('users').find().sort({ _id: 1 }).toArray()
  expect(people.map(({ roleId }) => roleId)).toEqual(['customer', 'adviser'])
})

test('mandates and sessions of the first version are asked for anew', async () => {
  expect(await collection('mandates').countDocuments()).toBe(0)
  expect(await collection('sessions').countDocuments()).toBe(0)
})

test('the read log has an entry for each customer, with what was shown of that one', async () => {
  const entries = await collection('readLog').find().sort({ customerId: 1 }).toArray()
  const { customerId: _, ...shown } = read('a')
  expect(entries).toMatchObject([
    { customerId: 'a', userId: 'usr_2', userName: 'Aino', requestId: 'r', reads: [shown, shown] },
    { customerId: 'b', reads: [{ recordId: 'evt_b' }] },
  ])
  expect(entries.some((entry) => 'customerIds' in entry)).toBe(false)
})

test('events carry the field that the rules ask', async () => {
  expect(await collection('events').findOne({ _id: 'evt_1' })).toMatchObject({ delayed: null })
})

test('a second start changes nothing', async () => {
  await collection('users').updateOne({ _id: 'usr_1' }, { $set: { roleId: 'founder' } })
  await migrateDatabase()
  expect((await collection('users').findOne({ _id: 'usr_1' }))?.roleId).toBe('founder')
})
