import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { serviceOf } from '../support/serviceOf.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const PERSON = 'lead.lappi'
const customerOf = async (as: string): Promise<string> =>
  (await askProduct(as, '/api/session')).actor.actsFor.customerId

/** The owner opens a matter that waits in the queue of a team of Lappi. */
const openMatter = async (need: string): Promise<void> => {
  const { serviceId } = await serviceOf('admin.lappi')
  const customerId = await customerOf('owner.revontuli')
  await askProduct('owner.revontuli', `/api/customers/${customerId}/matters`, {
    ...{ need, description: '', topics: ['financing'], serviceId },
  })
}
const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^(Ilmoitukset|Aviseringar|Notices)/ })
const unread = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await bell(page).textContent()) || '0')?.[0] ?? 0)

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test('the bell rings by itself, the list tells what, and opening one is reading it', async () => {
    const page = await openPage({ as: PERSON, width })
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const before = await unread(page)
    await openMatter(`SALAISUUS ${width}`)
    await expect.poll(() => unread(page), { timeout: 15_000 }).toBe(before + 1)
    expect(await bell(page).getAttribute('aria-label')).toMatch(/^Ilmoitukset, .*lukemat/)

    await bell(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ilmoitukset' }).waitFor()
    const rows = page.getByRole('region', { name: 'Ilmoitukset' }).getByRole('listitem')
    await rows.first().getByText('Uusi asia odottaa').waitFor()
    expect(await rows.first().textContent()).toContain('Revontuli Design Oy')
    expect(await page.locator('main').textContent()).not.toContain('SALAISUUS')
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)

    await rows.first().getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: `SALAISUUS ${width}` }).waitFor()
    await expect.poll(() => unread(page)).toBe(before)
  })

  test('settings are changed by keyboard alone and stay', async () => {
    const page = await openPage({ as: 'adviser.lappi', width })
    await page.goto('/notices')
    await page.getByRole('button', { name: /^Oma valikko/ }).click()
    await page.getByRole('button', { name: 'Ilmoitusten asetukset' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ilmoitusten asetukset' }).waitFor()
    await page.getByRole('radio', { name: 'Kerran tunnissa koottuna' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
    await page.getByRole('radio', { name: 'Heti' }).focus()
    await page.keyboard.press('Space')
    const wasTold = await page.getByLabel('Palvelulupaukset').isChecked()
    await page.getByLabel('Palvelulupaukset').focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Tallenna asetukset' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Asetukset on tallennettu.').first().waitFor()
    await page.reload()
    await expect.poll(() => page.getByRole('radio', { name: 'Heti' }).isChecked()).toBe(true)
    expect(await page.getByLabel('Palvelulupaukset').isChecked()).toBe(!wasTold)
  })
})

test('all are read at once, in Swedish, and then the list says so', async () => {
  await openMatter('Ett')
  const page = await openPage({ as: PERSON, language: 'sv' })
  await page.goto('/notices?state=unread')
  await page.getByText('Ett nytt ärende väntar').first().waitFor({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Markera alla som lästa' }).click()
  await page.getByText('Du har läst alla aviseringar').waitFor()
  expect(await unread(page)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('tab', { name: 'Alla' }).click()
  await page.getByText('Ett nytt ärende väntar').first().waitFor()
})

test('who has been told nothing reads what would be here', async () => {
  const page = await openPage({ as: 'adviser.businessfinland', width: 390 })
  await page.goto('/notices')
  await page.getByText('Ei vielä ilmoituksia').waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await widerThanWindow(page)).toBe(0)
})

test('a list that can’t be fetched says so and comes back', async () => {
  const page = await openPage({ as: PERSON })
  await page.route('**/api/notices?*', (route) => route.abort())
  await page.goto('/notices')
  await page.getByText('Ilmoituksia ei saatu haettua').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.unroute('**/api/notices?*')
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
  await page.getByRole('region', { name: 'Ilmoitukset' }).waitFor()
})

test('a push message is shown in its own words and leads to the list, wherever it says', async () => {
  const page = await openPage({ as: PERSON, whole: true })
  await page.context().grantPermissions(['notifications'])
  await page.goto('/notices/settings')
  const origin = new URL(page.url()).origin
  const devtools = await page.context().newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId)
    })
  })
  await devtools.send('ServiceWorker.enable')
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/service-worker.js')
    await navigator.serviceWorker.ready
  })
  const data = JSON.stringify({ title: 'Sinulla on uusi ilmoitus', body: 'Avaa', language: 'fi', link: '/notices' })
  await devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registered, data })
  const shown = () =>
    page.evaluate(async () => {
      const { ready } = navigator.serviceWorker
      const all = await (await ready).getNotifications()
      return all.map(({ title, tag, lang }) => ({ title, tag, lang }))
    })
  await expect.poll(shown).toEqual([{ title: 'Sinulla on uusi ilmoitus', tag: 'notices', lang: 'fi' }])
  await devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registered, data })
  await expect.poll(shown).toHaveLength(1)
})
