import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { SignInAttemptModel } from '#server/auth/signIn/signInAttemptModel.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '../support/ask.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
const customerId = await addCompany(revontuli)
const DAY = 24 * 60 * 60_000
type Browser = ReturnType<typeof openBrowser>

/** The owner invites somebody; gives the way in from the message, and the token in it. */
const invite = async () => {
  const body = {
    to: { kind: 'guest', name: 'Kaisa Kutsuttu', email: 'kaisa@example.com', language: 'fi' },
    ...{ sections: ['basic', 'events'], right: 'see', purpose: 'neuvonta' },
    lastDay: new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10),
  }
  const given = await ask(app, `/api/customers/${customerId}/grants`, { as: 'owner.revontuli', body })
  expect(given.status).toBe(200)
  const mail = await MailModel.findOne({ to: 'kaisa@example.com' }).sort({ createdAt: -1 }).lean()
  const link = mail?.link ?? ''
  return { link, token: link.split('invitation=')[1] ?? '' }
}

/** Type another name on the provider's page; gives the last step's answer. */
const comeAs = async (browser: Browser, page: Response, person: string, name: string) => {
  const action = /<form method="post" action="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  return browser.go(action, { method: 'POST', body: new URLSearchParams({ person, name }) })
}
const sessionIn = async (browser: Browser) => (await browser.go('/api/session')).json()

describe('somebody whom we don’t know, with an invitation', () => {
  test('comes in as a guest, named as the provider names them, with what the grant opens and nothing else', async () => {
    const { link } = await invite()
    const browser = openBrowser(app)
    const page = await browser.go(link)
    const landed = await comeAs(browser, page, 'kaisa.k', 'Kaisa Kutsuttu-Virtanen')
    expect(landed.url).toBe(`${app.url}/`)
    const { actor, role, customers } = await sessionIn(browser)
    expect(actor).toMatchObject({ name: 'Kaisa Kutsuttu-Virtanen', organisation: null, actsFor: null, permissions: [] })
    expect([role, customers]).toEqual(['guest', []])
    expect((await browser.go(`/api/customers/${customerId}/events`)).status).toBe(200)
    const other = await addCompany()
    expect((await browser.go(`/api/customers/${other}/events`)).status).toBe(404)
    expect(await UserModel.countDocuments({ 'identity.subject': 'kaisa.k' })).toBe(1)
  })

  test('comes back later without one, as the same guest', async () => {
    const browser = openBrowser(app)
    await browser.choose(await browser.go('/auth/sign-in'), 'kaisa.k')
    expect((await sessionIn(browser)).role).toBe('guest')
  })

  test('gets in once: the second to use it has no account afterwards either', async () => {
    const { link } = await invite()
    const first = openBrowser(app)
    await comeAs(first, await first.go(link), 'first.k', 'Ensimmäinen')
    const second = openBrowser(app)
    const answer = await comeAs(second, await second.go(link), 'second.k', 'Toinen')
    expect(answer.status).toBe(403)
    expect(await answer.text()).toMatch(/Kutsu ei ole enää voimassa|The invitation no longer works/)
    expect(await second.cookie('ycrm.session')).toBeUndefined()
    expect(await UserModel.countDocuments({ 'identity.subject': 'second.k' })).toBe(0)
  })

  test('of two who use it at once, one gets in', async () => {
    const { link } = await invite()
    const both = await Promise.all(
      ['one.k', 'two.k'].map(async (person) => {
        const browser = openBrowser(app)
        return comeAs(browser, await browser.go(link), person, person)
      }),
    )
    // The page itself is not here in tests: 404 is where a signed-in person lands.
    expect(both.map(({ status }) => status).sort()).toEqual([403, 404])
    expect(await UserModel.countDocuments({ 'identity.subject': { $in: ['one.k', 'two.k'] } })).toBe(1)
  })
})

describe('without an invitation', () => {
  test('nobody types another name, and nobody gets an account', async () => {
    const browser = openBrowser(app)
    const page = await browser.go('/auth/sign-in')
    expect(await page.clone().text()).not.toMatch(/Joku muu|Someone else/)
    expect((await comeAs(browser, page, 'stranger.k', 'Vieras')).status).toBe(403)
  })

  test.each([['short'], ['x'.repeat(43)], [''], ['a%00b']])('the made-up token %j lets nobody in', async (token) => {
    const browser = openBrowser(app)
    const page = await browser.go(`/auth/sign-in?invitation=${token}`)
    const answer = await comeAs(browser, page, 'forger.k', 'Väärentäjä')
    expect(answer.status).toBe(403)
    expect(await UserModel.countDocuments({ 'identity.subject': 'forger.k' })).toBe(0)
  })

  test('another browser’s invitation is not this one’s: a link that somebody follows signs in only them', async () => {
    const { link } = await invite()
    const invited = openBrowser(app)
    await invited.go(link)
    const cookie = await invited.cookie('ycrm.invitation', '/auth')
    const thief = openBrowser(app)
    await thief.plant(`${cookie?.cookieString()}; Path=/auth`)
    const answer = await comeAs(thief, await thief.go('/auth/sign-in'), 'thief.k', 'Varas')
    expect(answer.status).toBe(403)
  })
})

describe('somebody with an account', () => {
  test('without an organisation gets the access with this sign-in', async () => {
    const { link, token } = await invite()
    const browser = openBrowser(app)
    await browser.choose(await browser.go(link), 'kaisa.k')
    const gone = await ask(app, '/api/invitations/look-up', { as: 'founder', body: { token } })
    expect(gone.status).toBe(404)
  })

  test('of an organisation is told why not, and the invitation stays unused', async () => {
    const { link, token } = await invite()
    const browser = openBrowser(app)
    const answer = await browser.choose(await browser.go(link), 'adviser.private')
    expect(answer.status).toBe(403)
    expect(await answer.text()).toMatch(/Kutsu ei ole organisaation|not for people of an organisation/)
    expect((await ask(app, '/api/invitations/look-up', { as: 'founder', body: { token } })).status).toBe(200)
  })
})

test('the token of an invitation is nowhere in the database while somebody signs in with it', async () => {
  const { link, token } = await invite()
  await openBrowser(app).go(link)
  expect(JSON.stringify(await SignInAttemptModel.find().lean())).not.toContain(token)
})
