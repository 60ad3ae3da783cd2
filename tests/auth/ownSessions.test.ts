import { describe, expect, test } from 'vitest'
import { deviceOf } from '#server/auth/sessions/deviceOf.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { ask } from '../support/ask.ts'
import { moveClock } from '../support/moveClock.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
const HOUR = 60 * 60_000
const fresh = (username: string) => signInByFetch(app.url, username)
const listBy = async (cookie: string) =>
  (await ask(app, '/api/session/sessions', { headers: { cookie } })).body.items as {
    id: string
    current: boolean
    startedAt: string
  }[]
const statusOf = async (cookie: string) => (await ask(app, '/api/session', { headers: { cookie } })).status
const end = (cookie: string, id: string) =>
  ask(app, `/api/session/sessions/${id}/end`, { method: 'POST', headers: { cookie } })

describe('one’s own sessions', () => {
  test('are listed, the newest first, the asking one marked, ended ones left out', async () => {
    await fresh('adviser.finnvera')
    moveClock(1.5 * HOUR)
    const [older, newer] = [await fresh('adviser.finnvera'), await fresh('adviser.finnvera')]
    await fresh('adviser.lappi')
    const [mine, theirs] = [await listBy(older), await listBy(newer)]
    expect(mine.map(({ current }) => current)).toEqual([false, true])
    expect(theirs.map(({ current }) => current)).toEqual([true, false])
    expect(mine.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id))
  })

  test('carry nothing that signs anybody in', async () => {
    const cookie = await fresh('founder')
    const [session] = await listBy(cookie)
    expect(session?.id).toMatch(/^ses_/)
    expect(cookie).not.toContain(session?.id)
    expect(await statusOf(`ycrm.session=${session?.id}`)).toBe(401)
  })

  test('end one by one, at once', async () => {
    const [here, there] = [await fresh('lead.lappi'), await fresh('lead.lappi')]
    const other = (await listBy(here)).find(({ current }) => !current)
    expect((await end(here, other?.id ?? '')).body).toEqual({ ended: true })
    expect([await statusOf(here), await statusOf(there)]).toEqual([200, 401])
    expect((await end(here, other?.id ?? '')).status).toBe(404)
  })

  test('end all but this', async () => {
    const cookies = [await fresh('manager.lappi'), await fresh('manager.lappi'), await fresh('manager.lappi')]
    const [here = ''] = cookies
    const path = '/api/session/sessions/end-others'
    const { body } = await ask(app, path, { method: 'POST', headers: { cookie: here } })
    expect(body).toEqual({ ended: 2 })
    expect(await Promise.all(cookies.map(statusOf))).toEqual([200, 401, 401])
  })
})

test('another person’s session is nobody’s to end: it is not even there', async () => {
  const [victim, other] = [await fresh('adviser.lappi'), await fresh('adviser.private')]
  const [session] = await listBy(victim)
  const { status, body } = await end(other, session?.id ?? '')
  expect([status, body.error.code]).toEqual([404, 'session.not_found'])
  expect(await statusOf(victim)).toBe(200)
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1',
    'Safari, iOS',
  ],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0', 'Edge, Windows'],
  ['curl/8.5.0', null],
  [undefined, null],
])('%s is called %s', (agent, name) => {
  expect(deviceOf(agent)).toBe(name)
})
