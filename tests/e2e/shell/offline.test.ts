import { expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'

test('without a network a page that is not there yet says so in place of itself, and comes when the network is back', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  const again = page.getByRole('main').getByRole('button', { name: 'Yritä uudelleen' })
  await again.waitFor()
  await page.getByRole('navigation').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.context().setOffline(false)
  await again.click()
  await page.getByRole('heading', { level: 1, name: 'Ilmoitukset' }).waitFor()
})
