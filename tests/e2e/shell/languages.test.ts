import { expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'

test('the language is chosen once: words, lang, answers of the server, and the next visit', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  const asked: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/register/codes')) asked.push(request.headers()['accept-language'])
  })
  await page.goto('/companies')
  await page.getByRole('heading', { level: 1, name: 'Yritykset' }).waitFor()
  await page.getByRole('button', { name: /^Kieli/ }).click()
  await page.getByRole('button', { name: 'Svenska' }).click()
  await page.getByRole('heading', { level: 1, name: 'Företag' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv')
  await expect.poll(() => page.title()).toBe('Företag – Y-CRM')
  await expect.poll(() => asked).toEqual(['fi', 'sv'])
  await page.getByLabel('Kommun').selectOption({ label: 'Helsingfors' })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Företag' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv')
})

test.each([
  ['fi', 'Kirjaudu Y-CRM:ään'],
  ['sv', 'Logga in i Y-CRM'],
  ['en', 'Sign in to Y-CRM'],
] as const)('a browser that speaks %s is met in it', async (language, title) => {
  const page = await openPage({ language })
  await page.goto('/sign-in')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
})
