import { describe, expect, test } from 'vitest'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { RegisteredRoleModel } from '#server/mandates/bundled/registeredRoleModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '../support/ask.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { listenApp, startApp } from '../support/startApp.ts'

const app = await startApp()
await addCompany(kaksoistahti)
const browser = openBrowser(app)
const send = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  browser.step('/valtuudet', { method: 'POST', body: new URLSearchParams(form), headers })
const given = { do: 'give', delegateId: 'adviser.lappi', identifier: kaksoistahti.businessId, role: 'NIMKO' }
const companiesOf = async (username: string) =>
  (await ask(app, '/api/session', { headers: { cookie: await signInByFetch(app.url, username) } })).body.customers

describe('the register’s own page', () => {
  test.each([
    ['fi', 'Valtuudet (testi)'],
    ['sv', 'Fullmakter (test)'],
    ['en', 'Mandates (test)'],
  ])('shows in %s which mandates stand', async (language, title) => {
    const text = await (await browser.go(`/valtuudet?lang=${language}`)).text()
    expect(text).toContain(`<h1>${title}</h1>`)
    expect(text).toContain('rep.second')
  })

  test('gives a mandate, for good or for some minutes, and withdraws it', async () => {
    expect((await send({ ...given, minutes: '5' })).headers.get('location')).toBe('/valtuudet')
    const [company] = await companiesOf('adviser.lappi')
    expect(company).toMatchObject({ name: kaksoistahti.name, capacity: 'representative' })
    expect(Date.parse(company.until) - Date.now()).toBeGreaterThan(4 * 60_000)
    const role = await RegisteredRoleModel.findOne({ delegateId: 'adviser.lappi' }).lean()
    await send({ do: 'end', id: role?._id ?? '' })
    expect(await companiesOf('adviser.lappi')).toEqual([])
  })

  test.each([
    ['nobody', { ...given, delegateId: '' }],
    ['no company', { ...given, identifier: 'x' }],
    ['a role that there is not', { ...given, role: 'KUNINGAS' }],
    ['an end that is none', { ...given, minutes: 'pian' }],
    ['nothing to do', {}],
  ])('refuses %s', async (_what, form) => {
    expect((await send(form as Record<string, string>)).status).toBe(400)
  })

  test('is not another site’s to post to', async () => {
    expect((await send(given, { origin: 'https://elsewhere.example' })).status).toBe(403)
  })

  test('escapes what somebody typed', async () => {
    await send({ ...given, delegateId: '<script>alert(1)</script>' })
    const text = await (await browser.go('/valtuudet')).text()
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('<script>alert')
  })
})

test('is not there where the settings name a register, nor in production', async () => {
  const MANDATES = { MANDATES_URL: 'http://localhost:9', MANDATES_CLIENT_ID: 'y-crm', MANDATES_KEY: 'x' }
  const elsewhere = await listenApp({ environment: MANDATES })
  const paths = ['/valtuudet', '/valtuudet/service/rest/ypa/organizationRoles/y-crm/owner.revontuli']
  const statuses = await Promise.all(paths.map(async (path) => (await fetch(`${elsewhere.url}${path}`)).status))
  expect(statuses).toEqual([404, 404])
  // The register that they name does not answer: one comes in all the same.
  const cookie = await signInByFetch(elsewhere.url, 'rep.first')
  const { body } = await ask(elsewhere, '/api/session', { headers: { cookie } })
  expect(body.actor.name).toBe('Eero Edustaja')
  await elsewhere.stop()
})
