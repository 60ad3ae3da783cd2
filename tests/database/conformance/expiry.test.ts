import { expect, test } from 'vitest'
import { openStore } from './openStore.ts'

const store = openStore()

/** Both databases look for expired documents once a minute. */
const PATIENCE_MS = 150_000

test('documents expire by a TTL index, others stay', { timeout: PATIENCE_MS + 10_000 }, async () => {
  const collection = await store.fresh()
  await collection.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 })
  await collection.insertMany([
    { _id: 'past', expiresAt: new Date(Date.now() - 1000) },
    { _id: 'future', expiresAt: new Date(Date.now() + 3_600_000) },
    { _id: 'never' },
  ])
  const left = async () => (await collection.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id)
  await expect.poll(left, { timeout: PATIENCE_MS, interval: 1000 }).toEqual(['future', 'never'])
})
