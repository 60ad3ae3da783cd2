import { expect, test } from 'vitest'
import { DIFFERENCES } from './differences.ts'
import { openStore } from './openStore.ts'

const store = openStore()

test.each(DIFFERENCES)('$what ($reason)', async ({ attempt, mongodb, embedded }) => {
  expect(await attempt(store)).toEqual(store.isEmbedded ? embedded : mongodb)
})
