import { expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'
import { eventCard } from './eventCard.ts'
import { openCompany } from './openCompany.ts'
import { pickCompany } from './pickCompany.ts'

test('a draft survives a reload whole, and dies at sign-out', async () => {
  const company = await pickCompany('K')
  const page = await openPage()
  await page.goto('/auth/sign-in')
  await page.locator('button[value="adviser.lappi"]').click()
  await page.getByRole('button', { name: /^Oma valikko/ }).waitFor()
  await page.goto(`/companies/${company.businessId}`)
  await page.getByRole('heading', { level: 1, name: company.name }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('radio', { name: 'Käynti' }).check()
  await page.getByLabel('Aihe', { exact: true }).fill('Kesken jäänyt')
  await page.getByLabel(/^Muistiinpano/).fill('Sanat 🙂 tallessa')
  await page.getByRole('button', { name: 'Rahoitus' }).click()

  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(stored).toContain('ycrm.draft.')
  expect(stored).not.toContain('Kesken')

  await page.reload()
  await page.getByLabel('Aihe', { exact: true }).waitFor()
  expect(await page.getByLabel('Aihe', { exact: true }).inputValue()).toBe('Kesken jäänyt')
  expect(await page.getByLabel(/^Muistiinpano/).inputValue()).toBe('Sanat 🙂 tallessa')
  expect(await page.getByRole('radio', { name: 'Käynti' }).isChecked()).toBe(true)
  expect(await page.getByRole('button', { name: 'Rahoitus' }).getAttribute('aria-pressed')).toBe('true')

  await page.getByRole('button', { name: /^Oma valikko/ }).click()
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click()
  await page.getByText('Olet kirjautunut ulos').waitFor()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'Kesken jäänyt',
  )
})

test('when the answer to a save gets lost, every word is kept and the retry, even after a reload, writes once', async () => {
  const company = await pickCompany('L')
  const page = await openCompany(company, { as: 'adviser.lappi' })
  const keys: (string | undefined)[] = []
  await page.route('**/contacts', async (route) => {
    keys.push(route.request().headers()['idempotency-key'])
    // The server writes; its answer never comes back.
    if (keys.length === 1) {
      await route.fetch()
      await route.abort('connectionreset')
    } else await route.continue()
  })
  await page.keyboard.press('n')
  await page.getByLabel('Aihe', { exact: true }).fill('Vain kerran')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Kirjaus ei tallentunut. Kaikki kirjoittamasi on tallessa, yritä uudelleen.').waitFor()
  await page.reload()
  await page.getByLabel('Aihe', { exact: true }).focus()
  expect(await page.getByLabel('Aihe', { exact: true }).inputValue()).toBe('Vain kerran')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('status').filter({ hasText: 'Kirjattu: Puhelu: Vain kerran' }).waitFor({ state: 'attached' })
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
  await page.reload()
  await eventCard(page, 'Vain kerran').first().waitFor()
  expect(await eventCard(page, 'Vain kerran').count()).toBe(1)
})

test('what is wrong is said at its field, and the focus goes there', async () => {
  const company = await pickCompany('M')
  const page = await openCompany(company, { as: 'adviser.lappi' })
  await page.keyboard.press('n')
  await page.keyboard.press('Control+Enter')
  const subject = page.getByLabel('Aihe', { exact: true })
  await page.getByText('Kirjoita aihe.').waitFor()
  await expect.poll(() => subject.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await subject.getAttribute('aria-invalid')).toBe('true')
  await subject.fill('Soitto')
  await page.getByLabel(/^Muistiinpano/).fill('Omistajan tunnus on 131052-308T')
  await page.getByRole('button', { name: /^Aika, muut mukana/ }).click()
  await page.getByLabel('Kellonaika').fill('25.00')
  await page.getByRole('button', { name: /^Aika, muut mukana/ }).click()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Poista henkilötunnus: sitä ei saa tallentaa.').waitFor()
  await page.getByLabel(/^Muistiinpano/).fill('')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Kirjoita kellonaika muodossa 9.30.').waitFor()
  await expect
    .poll(() => page.getByLabel('Kellonaika').evaluate((field) => field === document.activeElement))
    .toBe(true)
})
