import { expect, test } from 'vitest'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { signIn } from '#tests/support/signIn.ts'
import { askRaw } from '../support/askRaw.ts'

const app = await startLiveApp()
const host = `localhost:${new URL(app.url).port}`
const HANDSHAKE = '/socket.io/?EIO=4&transport=polling'

const statusOf = async (headers: Record<string, string>) => {
  const cookie = await signIn(app, 'adviser.lappi')
  return (await askRaw(app, HANDSHAKE, { headers: { host, cookie, ...headers } })).status
}

test.each([
  ['our own page', { origin: `http://${host}` }],
  ['our own page, as the browser tells', { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }],
  ['no page at all', {}],
])('%s may open a socket', async (_what, headers) => {
  expect(await statusOf(headers as Record<string, string>)).toBe(200)
})

test.each([
  ['another site', { origin: 'https://elsewhere.example' }],
  ['another port of this machine', { origin: 'http://localhost:1' }],
  ['a name that only begins as ours', { origin: `http://${host}.elsewhere.example` }],
  ['an opaque origin', { origin: 'null' }],
  ['another site, as the browser tells', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour of our site', { origin: `http://${host}`, 'sec-fetch-site': 'same-site' }],
])('%s may not, though it brings our user’s cookie', async (_what, headers) => {
  expect(await statusOf(headers as Record<string, string>)).toBe(403)
})
