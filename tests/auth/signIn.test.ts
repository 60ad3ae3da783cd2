import { describe, expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()

const PEOPLE = [
  ['adviser.lappi', 'adviser', 'vitalityCentre'],
  ['adviser.rovaniemi', 'adviser', 'municipality'],
  ['adviser.businessfinland', 'adviser', 'businessFinland'],
  ['adviser.finnvera', 'adviser', 'finnvera'],
  ['adviser.private', 'adviser', 'privateProvider'],
  ['owner.revontuli', 'customer', null],
  ['accountant.revontuli', 'customer', null],
  ['founder', 'customer', null],
  ['phone.keha', 'phoneAgent', 'keha'],
  ['admin.rovaniemi', 'administrator', 'municipality'],
  ['platform.manager', 'platformManager', 'platform'],
  ['ministry.tem', 'ministry', 'ministry'],
] as const

describe('signing in', () => {
  test.each(PEOPLE)('%s comes in as %s of %s', async (as, role, kind) => {
    const { status, body } = await ask(app, '/api/session', { as })
    expect({ status, role: body.role, kind: body.actor.organisation?.kind ?? null }).toEqual({
      status: 200,
      role,
      kind,
    })
  })

  test('a browser lands where it wanted to go, on the page and with its filters', async () => {
    const browser = openBrowser(app)
    const wanted = '/companies?q=Revontuli&status=active#first'
    const page = await browser.go(`/auth/sign-in?returnTo=${encodeURIComponent(wanted)}`)
    const answer = await browser.choose(page, 'adviser.lappi', { redirect: 'manual' })
    const resumed = await browser.step(answer.headers.get('location') ?? '')
    const returned = await browser.step(resumed.headers.get('location') ?? '')
    expect([answer.status, resumed.status, returned.status]).toEqual([303, 303, 303])
    expect(returned.headers.get('location')).toBe(wanted)
  })

  test('the provider is asked by authorization code with PKCE, state and nonce', async () => {
    const { headers } = await openBrowser(app).step('/auth/sign-in')
    const asked = new URL(headers.get('location') ?? '').searchParams
    expect(asked.get('response_type')).toBe('code')
    expect(asked.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThan(20)
  })

  test('the session cookie is out of reach of scripts and other sites, and ends with the browser', async () => {
    const browser = openBrowser(app)
    await browser.choose(await browser.go('/auth/sign-in'), 'founder')
    const cookie = await browser.cookie('ycrm.session')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', expires: 'Infinity', maxAge: null })
  })

  test('the next person at the desk is asked who they are', async () => {
    const browser = openBrowser(app)
    await browser.choose(await browser.go('/auth/sign-in'), 'adviser.lappi')
    const page = await browser.go('/auth/sign-in')
    await browser.choose(page, 'founder')
    expect((await (await browser.go('/api/session')).json()).actor.name).toBe('Pekka Perustaja')
  })

  test('who comes by another name of this machine goes on by the public one', async () => {
    const answer = await fetch(`${app.url.replace('localhost', '127.0.0.1')}/auth/sign-in?returnTo=/x`, {
      redirect: 'manual',
    })
    expect(answer.headers.get('location')).toBe(`${app.url}/auth/sign-in?returnTo=/x`)
  })
})

describe('the list of people', () => {
  test.each([
    ['fi', 'Valitse, kuka olet', 'yritysneuvoja, Lapin elinvoimakeskus'],
    ['sv', 'Välj vem du är', 'företagsrådgivare, Lapplands livskraftscentral'],
    ['en', 'Choose who you are', 'business adviser, Lapland Economic Development Centre'],
  ])('is written in %s, with every person, their role and organisation', async (language, title, place) => {
    const page = await openBrowser(app).go(`/auth/sign-in?language=${language}`)
    const text = await page.text()
    expect(text).toContain(`<html lang="${language}">`)
    expect(text).toContain(`<h1>${title}</h1>`)
    expect(text).toContain(place)
    for (const [username] of PEOPLE) expect(text).toContain(`<button name="person" value="${username}">`)
  })

  test('changes its language by a link', async () => {
    const browser = openBrowser(app)
    const page = await browser.go('/auth/sign-in?language=fi')
    const swedish = await browser.go(`${new URL(page.url).pathname}?lang=sv`)
    expect(await swedish.text()).toContain('<html lang="sv">')
  })

  test('allows its own style by the nonce of the answer, and no script', async () => {
    const page = await openBrowser(app).go('/auth/sign-in')
    const policy = page.headers.get('content-security-policy') ?? ''
    const nonce = /<style nonce="([^"]+)">/.exec(await page.text())?.[1]
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe-inline')
  })
})
