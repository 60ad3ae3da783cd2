import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const PAGES = [
  { route: '/', as: 'owner.revontuli' },
  { route: '/timeline', as: 'owner.revontuli' },
  { route: '/my-data', as: 'owner.revontuli' },
  { route: '/access', as: 'owner.revontuli' },
  { route: '/access/give', as: 'owner.revontuli' },
  { route: '/', as: 'accountant.revontuli' },
  { route: '/my-data', as: 'accountant.revontuli' },
  { route: '/access', as: 'accountant.revontuli' },
  { route: '/access', as: 'founder' },
  { route: '/my-data', as: 'founder' },
  { route: '/access', as: 'rep.first' },
  { route: '/held-grants', as: 'adviser.private' },
  { route: '/held-grants?unused=true', as: 'adviser.private' },
  { route: '/feed', as: 'adviser.private' },
  { route: '/feed', as: 'adviser.second' },
  { route: '/access', as: 'adviser.lappi' },
] as const

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test.each(PAGES)('$route as $as: axe is clean, one heading, nothing scrolls sideways', async ({ route, as }) => {
    const page = await openPage({ width, as })
    await page.goto(route)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  test('forms that open in their place are clean too', async () => {
    const page = await openPage({ width, as: 'owner.revontuli' })
    await page.goto('/my-data')
    await page
      .getByRole('button', { name: /^Tässä on virhe/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Muuta yhteystietoja' }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.goto('/access')
    await page
      .getByRole('button', { name: /^Muuta tai jatka/ })
      .first()
      .click()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
  })

  test('the dialogs of asking and recording are clean too', async () => {
    const page = await openPage({ width, as: 'adviser.private' })
    await page.goto('/companies/9012346-8')
    await page.getByRole('button', { name: 'Pyydä käyttöoikeutta' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Kirjaa annettu käyttöoikeus' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})
