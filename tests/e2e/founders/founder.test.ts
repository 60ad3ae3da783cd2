import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const WAIT_MS = 60_000

const isClean = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  expect(await axeFindings(page)).toEqual([])
  expect(await widerThanWindow(page)).toBe(0)
}
const shownCode = async (page: Page) => (await page.locator('[translate="no"]').first().textContent())?.trim() ?? ''

test('a founder reads a code to an adviser, who finds them, writes, and the founder sees it', {
  timeout: WAIT_MS,
}, async () => {
  const founder = await openPage({ as: 'founder', width: 390 })
  await founder.goto('/')
  await founder.getByRole('button', { name: 'Näytä koodi' }).click()
  await founder.getByText('Voimassa vielä').waitFor()
  await isClean(founder)
  const code = await shownCode(founder)

  const adviser = await openPage({ as: 'adviser.businessfinland' })
  await adviser.goto('/founders')
  await adviser.getByText('Ette ole vielä tavanneet').waitFor()
  await adviser.getByLabel('Koodi', { exact: true }).fill(code.toLowerCase())
  await adviser.getByLabel('Koodi', { exact: true }).press('Enter')
  await adviser.getByRole('heading', { level: 1, name: 'Pekka Perustaja' }).waitFor()
  await isClean(adviser)
  await adviser.keyboard.press('n')
  await adviser.getByRole('textbox', { name: 'Aihe' }).waitFor()
  await founder.getByText('Business Finland').first().waitFor()
})

test('from founder to company with a look before, and back', { timeout: WAIT_MS }, async () => {
  const page = await openPage({ as: 'founder.second' })
  await page.goto('/')
  await page.getByRole('link', { name: 'Siirrä tiedot yritykselle' }).click()
  await page.getByLabel('Yrityksen Y-tunnus').fill('99843218')
  await page.keyboard.press('Enter')
  await page.getByText('Rekisteri tietää yrityksestä jo').waitFor()
  await isClean(page)
  await page.getByRole('button', { name: 'Siirrä tiedot yritykselle' }).click()
  await page.getByText('Tietosi ovat nyt yrityksellä Meren Kahvipaahtimo Oy').first().waitFor()
  await page.getByRole('button', { name: 'Peru yhdistäminen' }).waitFor()
  await isClean(page)
  await page.getByRole('button', { name: 'Peru yhdistäminen' }).click()
  await page.getByRole('button', { name: 'Älä peru' }).waitFor()
  await page.getByRole('button', { name: 'Peru yhdistäminen' }).click()
  await page.getByText('Yhdistäminen on peruttu').first().waitFor()
  await page.getByRole('button', { name: 'Näytä koodi' }).waitFor()
})
