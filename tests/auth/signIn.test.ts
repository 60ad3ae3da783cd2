import { expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()

test('a person of the demo signs in and is who they are', async () => {
  const session = await ask(app, '/api/session', { as: 'adviser.lappi' })
  expect(session.body).toMatchObject({ role: 'adviser' })
})
