import { describe, expect, test } from 'vitest'
import { everyContract, samplePath } from '../contracts/everyContract.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
/** Each with a session of its own kind: signing out ends it. */
const asked = everyContract.filter(({ name }) => name !== 'signOut')

describe.each(asked)('$name', ({ endpoint }) => {
  const answer = () =>
    ask(app, samplePath(endpoint), { as: 'adviser.lappi', method: endpoint.method.toUpperCase() as 'GET' })

  test('no answer of a contract may be kept by a browser or a proxy', async () => {
    expect((await answer()).headers.get('cache-control')).toContain('no-store')
  })

  test('every answer says its type, and browsers may not guess another', async () => {
    const { headers } = await answer()
    expect(headers.get('content-type')).toMatch(/^(application\/json|text\/html); charset=utf-8$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
