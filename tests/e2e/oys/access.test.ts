import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'
import { lookBeforeGiving } from './lookBeforeGiving.ts'

const RECEIVER = 'Vauhtipyörä Oy'
const wish = { organisation: RECEIVER, sections: ['Tapahtumat'], purpose: 'Markkinointisuunnitelma' }

const endAccess = async (page: Page) => {
  await page.goto('/access')
  await page.getByRole('button', { name: `Lopeta: ${RECEIVER}` }).click()
  await page.getByText(`Käyttöoikeus on lopetettu: ${RECEIVER}`).first().waitFor()
}

describe('giving access', () => {
  test('what the owner is shown before giving is what the adviser then sees, and ending it blanks the open page', async () => {
    const owner = await openPage({ as: 'owner.revontuli' })
    await lookBeforeGiving(owner, wish)
    const promised = await owner.locator('[data-preview] [data-event] > strong').allTextContents()
    expect(promised.length).toBeGreaterThan(3)
    await owner.getByRole('button', { name: 'Anna käyttöoikeus' }).click()
    await owner.getByText(`Käyttöoikeus on annettu: ${RECEIVER}`).first().waitFor()

    const adviser = await openPage({ as: 'adviser.second' })
    await adviser.goto('/companies/9012346-8')
    await adviser.getByText('Näet palvelutiedot, koska asiakas on antanut niihin käyttöoikeuden').waitFor()
    // Only what is in view is drawn: read down the page.
    const read = new Set<string>()
    const unread = async () => {
      for (const title of await adviser.getByRole('heading', { level: 3 }).allTextContents()) read.add(title.trim())
      await adviser.evaluate(() => window.scrollBy(0, 500))
      return promised.filter((title) => !read.has(title.trim()))
    }
    await expect.poll(unread, { timeout: 20_000, interval: 100 }).toEqual([])
    await adviser.evaluate(() => window.scrollTo(0, 0))

    await endAccess(owner)
    await adviser.getByRole('heading', { level: 1, name: /päätty/ }).waitFor({ timeout: 2_000 })
    expect(await adviser.getByText(promised[0] ?? '').count()).toBe(0)
  })

  test('ending it can be taken back with one press', async () => {
    const owner = await openPage({ as: 'owner.revontuli' })
    await lookBeforeGiving(owner, wish)
    await owner.getByRole('button', { name: 'Anna käyttöoikeus' }).click()
    await owner.getByText(`Käyttöoikeus on annettu: ${RECEIVER}`).first().waitFor()
    await endAccess(owner)
    await owner.getByRole('button', { name: 'Kumoa' }).click()
    await owner.getByText(`Käyttöoikeus on taas voimassa: ${RECEIVER}`).first().waitFor()
    await endAccess(owner)
    await owner.getByRole('button', { name: 'Päättyneet käyttöoikeudet' }).click()
    await owner
      .getByText(/Lopetettu \d/)
      .first()
      .waitFor()
  })

  test('by keyboard alone, each step says where one is', async () => {
    const page = await openPage({ as: 'owner.revontuli' })
    await page.goto('/access')
    await page.getByRole('link', { name: 'Anna käyttöoikeus' }).focus()
    await page.keyboard.press('Enter')
    const heading = () => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(heading).toBe('Kenelle annat käyttöoikeuden?')
    // Nothing chosen: it is said what is missing, and the same step stays.
    await page.getByRole('button', { name: 'Jatka' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Valitse organisaatio luettelosta.').waitFor()
    await page.getByLabel('Organisaatio', { exact: true }).focus()
    await page.keyboard.type('vauhti')
    await page.getByRole('button', { name: RECEIVER }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe('Vaihda')
    await page.getByRole('radio', { name: /^Koko organisaatio/ }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe(`Mitä ${RECEIVER} näkee?`)
    for (const _ of ['basic', 'contacts', 'events']) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByRole('checkbox', { name: 'Tapahtumat' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Jatka' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe('Mihin ja kuinka pitkäksi aikaa?')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Näppäimillä annettu')
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe(`Näin ${RECEIVER} näkee sinut`)
    // The browser's Back is one step back, with what was chosen.
    await page.goBack()
    await expect.poll(heading).toBe('Mihin ja kuinka pitkäksi aikaa?')
    expect(await page.getByLabel('Mihin tietoja tarvitaan').inputValue()).toBe('Näppäimillä annettu')
    await page.goForward()
    await page.locator('[data-preview]').waitFor()
    await page.getByRole('button', { name: 'Anna käyttöoikeus' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(`Käyttöoikeus on annettu: ${RECEIVER}`).first().waitFor()
    await endAccess(page)
  })
})

test('a municipality’s request waits at home, is accepted for less than asked, and can be narrowed away', async () => {
  const page = await openPage({ as: 'owner.revontuli', width: 390 })
  await page.goto('/')
  await page.getByRole('link', { name: /^Katso ja vastaa: Rovaniemen kaupunki/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Kuka näkee mitä' }).waitFor()
  await page.getByRole('checkbox', { name: 'Yhteystiedot' }).uncheck()
  await page.getByRole('button', { name: 'Anna käyttöoikeus' }).click()
  await page.getByText('Käyttöoikeus on annettu: Rovaniemen kaupunki').first().waitFor()
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Rovaniemen kaupunki' }) })
  await card.getByText('Tapahtumat', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Muuta tai jatka: Rovaniemen kaupunki' }).click()
  await page.getByRole('button', { name: 'Jatka vuodella' }).click()
  await page.getByRole('button', { name: 'Tallenna muutos' }).click()
  await page.getByText('Muutos on voimassa heti.').first().waitFor()
})
