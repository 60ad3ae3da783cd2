import { describe, expect, test, vi } from 'vitest'
import { onSessionEnded } from '#server/auth/sessions/onSessionEnded.ts'
import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { BELIEF_LIMIT } from '#server/auth/sessions/sessionLimits.ts'
import { SessionModel } from '#server/auth/sessions/sessionModel.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { ask } from '../support/ask.ts'
import { moveClock } from '../support/moveClock.ts'
import { listenApp, startApp } from '../support/startApp.ts'

const app = await startApp()
const fresh = (username: string) => signInByFetch(app.url, username)
const statusOf = async (cookie: string, url = app) => (await ask(url, '/api/session', { headers: { cookie } })).status
const idOf = async (cookie: string) => (await sessionContext(cookie))?.sessionId ?? 'none'
const MINUTE = 60_000

describe('a session', () => {
  test('ends at once by sign-out, on the server and in the browser', async () => {
    const cookie = await fresh('adviser.lappi')
    const context = await sessionContext(cookie)
    const ended: string[] = []
    const stop = onSessionEnded((sessionId) => ended.push(sessionId))
    const answer = await ask(app, '/api/session/sign-out', { method: 'POST', headers: { cookie } })
    stop()
    expect(answer).toMatchObject({ status: 200, body: { signedOut: true, endSessionUrl: null } })
    expect(answer.headers.get('set-cookie')).toMatch(/^ycrm\.session=;.*Expires=Thu, 01 Jan 1970/)
    expect(await statusOf(cookie)).toBe(401)
    expect(ended).toEqual([context?.sessionId])
    expect(await sessionContext(cookie)).toBeNull()
    expect(await SessionModel.countDocuments({ _id: context?.sessionId ?? 'none' })).toBe(0)
  })

  test('another session of the same person goes on', async () => {
    const [first, second] = [await fresh('adviser.lappi'), await fresh('adviser.lappi')]
    await ask(app, '/api/session/sign-out', { method: 'POST', headers: { cookie: first } })
    expect([await statusOf(first), await statusOf(second)]).toEqual([401, 200])
  })

  test('an answer under way while it ends does not bring it back', async () => {
    const cookie = await fresh('adviser.lappi')
    const asked = Array.from({ length: 20 }, () => statusOf(cookie))
    const out = ask(app, '/api/session/sign-out', { method: 'POST', headers: { cookie } })
    await Promise.all([...asked, out])
    expect(await statusOf(cookie)).toBe(401)
    expect(await sessionContext(cookie)).toBeNull()
  })

  test('ends by sign-out also while its use is being noted', async () => {
    const cookies = await Promise.all(Array.from({ length: 12 }, () => fresh('adviser.lappi')))
    await Promise.all(cookies.map((cookie) => statusOf(cookie)))
    moveClock(1.5 * MINUTE)
    for (const cookie of cookies) {
      const out = ask(app, '/api/session/sign-out', { method: 'POST', headers: { cookie } })
      await Promise.all([statusOf(cookie), out, statusOf(cookie)])
    }
    moveClock(BELIEF_LIMIT + 50)
    expect(await Promise.all(cookies.map((cookie) => statusOf(cookie)))).toEqual(cookies.map(() => 401))
  })

  test('ends after an hour without use', async () => {
    const cookie = await fresh('adviser.finnvera')
    moveClock(59 * MINUTE)
    expect(await statusOf(cookie)).toBe(200)
    moveClock(61 * MINUTE)
    expect(await statusOf(cookie)).toBe(401)
  })

  test('ends after twelve hours, however busy', async () => {
    const cookie = await fresh('adviser.finnvera')
    for (let hour = 0; hour < 15; hour++) {
      moveClock(47 * MINUTE)
      expect(await statusOf(cookie)).toBe(200)
      // Its use is noted beside the answer.
      await vi.waitFor(async () => {
        const stored = await SessionModel.findById(await idOf(cookie)).lean()
        expect(Date.now() - (stored?.seenAt.getTime() ?? 0)).toBeLessThan(MINUTE)
      })
    }
    moveClock(16 * MINUTE)
    expect(await statusOf(cookie)).toBe(401)
  })

  test('reading does not write: its use is noted once a minute', async () => {
    const cookie = await fresh('adviser.finnvera')
    const sessionId = await idOf(cookie)
    const before = await SessionModel.findById(sessionId).lean()
    for (let index = 0; index < 5; index++) await statusOf(cookie)
    expect(await SessionModel.findById(sessionId).lean()).toEqual(before)
  })

  test('is known to a server that did not start it, and ends there within its belief when ended elsewhere', async () => {
    const cookie = await fresh('adviser.businessfinland')
    const other = await listenApp()
    expect(await statusOf(cookie, other)).toBe(200)
    await SessionModel.deleteMany({ _id: await idOf(cookie) })
    moveClock(BELIEF_LIMIT + 50)
    expect(await statusOf(cookie, other)).toBe(401)
    await other.stop()
  })

  test('is stored under a hash: the database holds nothing that a cookie could carry', async () => {
    const cookie = await fresh('founder')
    const cookieId = /=([\w-]+)$/.exec(cookie)?.[1] ?? 'none'
    const stored = JSON.stringify(await SessionModel.find().lean())
    expect(cookieId.length).toBeGreaterThan(30)
    expect(stored).not.toContain(cookieId)
  })
})

describe('no session', () => {
  test.each([
    ['no cookie', ''],
    ['an id that nobody was given', `ycrm.session=${'A'.repeat(43)}`],
    ['the stored id itself', 'stored'],
    ['an operator', 'ycrm.session[$ne]=x'],
    ['rubbish', 'ycrm.session=%E0%A4%A'],
    ['another cookie', 'theme=dark'],
  ])('%s is not signed in', async (_what, given) => {
    const [stored] = await SessionModel.find().lean()
    const cookie = given === 'stored' ? `ycrm.session=${stored?._id}` : given
    expect(await statusOf(cookie)).toBe(401)
    expect(await sessionContext(cookie)).toBeNull()
  })

  test('with another secret, cookies of before are worth nothing', async () => {
    const elsewhere = await listenApp({ environment: { SESSION_SECRET: 'other'.repeat(8) } })
    const cookie = await signInByFetch(elsewhere.url, 'adviser.lappi')
    await elsewhere.stop()
    const here = await listenApp()
    expect(await statusOf(cookie, here)).toBe(401)
    await here.stop()
  })

  test('asking without a session sets no cookie', async () => {
    const answer = await ask(app, '/api/session')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})
