import { expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'

test('one signs in by the keyboard and comes to the page one asked for', async () => {
  const page = await openPage()
  await page.goto('/companies?status=bankrupt')
  await page.getByRole('heading', { level: 1, name: 'Kirjaudu Y-CRM:ään' }).waitFor()
  await page.getByRole('link', { name: 'Kirjaudu sisään' }).press('Enter')
  await page.locator('button[value="adviser.lappi"]').press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Yritykset' }).waitFor()
  expect(new URL(page.url()).search).toBe('?status=bankrupt')
  await expect.poll(() => page.title()).toBe('Yritykset – Y-CRM')
})

test('signing out ends the session, removes drafts from the browser and says so', async () => {
  const page = await openPage()
  await page.goto('/auth/sign-in')
  await page.locator('button[value="adviser.finnvera"]').click()
  const profile = page.getByRole('button', { name: /^Oma valikko/ })
  await profile.waitFor()
  await page.evaluate(() => {
    localStorage.setItem('ycrm.draft.somebody.contact', '"words"')
    sessionStorage.setItem('ycrm.attempt.post', '"words"')
  })
  await profile.click()
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click()
  await page.getByText('Olet kirjautunut ulos').waitFor()
  const kept = await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))
  expect(kept.filter((name) => /draft|attempt/.test(name))).toEqual([])
  const session = await page.request.get('/api/session')
  expect(session.status()).toBe(401)
  await page.goto('/companies')
  await page.getByRole('heading', { level: 1, name: 'Kirjaudu Y-CRM:ään' }).waitFor()
})

test('a draft of one person is not there for the next who signs in', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.addInitScript(() => localStorage.setItem('ycrm.draft.usr_another.contact', '"words"'))
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('ycrm.draft.usr_another.contact'))).toBeNull()
})

test('a session that ends is told at the next step, and leads back after signing in', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'Yritykset' }).click()
  await page.getByText('Istuntosi päättyi').waitFor()
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/companies')
})

test('sign-in follows addresses of the product only', async () => {
  const page = await openPage()
  await page.goto('/sign-in?returnTo=//elsewhere.example')
  const href = await page.getByRole('link', { name: 'Kirjaudu sisään' }).getAttribute('href')
  expect(href).toBe('/auth/sign-in?returnTo=%2F&language=fi')
})
