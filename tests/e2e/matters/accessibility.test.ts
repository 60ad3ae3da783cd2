import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { openMatterPage } from './openMatterPage.ts'

const PAGES = [
  { route: '/matters', as: 'adviser.lappi' },
  { route: '/matters?by=promise', as: 'lead.lappi' },
  { route: '/matters?view=list&by=team', as: 'lead.lappi' },
  { route: '/matters?topic=permits', as: 'adviser.lappi' },
  { route: '/matters', as: 'manager.lappi' },
  { route: '/matters', as: 'admin.lappi' },
  { route: `/companies/${revontuli.businessId}?tab=matters`, as: 'adviser.finnvera' },
  { route: '/matters', as: 'owner.revontuli' },
  { route: '/matters/new', as: 'owner.revontuli' },
  { route: '/matters', as: 'rep.first' },
  { route: '/matters', as: 'accountant.revontuli' },
  { route: '/matters', as: 'founder' },
  { route: '/matters/mat_00000000000000000000', as: 'owner.revontuli' },
] as const
const LANGUAGES = ['fi', 'sv', 'en'] as const

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

  test.each(LANGUAGES)(
    'a matter’s own page is whole in %s, to who handles it and to its customer',
    async (language) => {
      for (const as of ['adviser.lappi', 'owner.revontuli']) {
        const page = await openPage({ width, as, language })
        await openMatterPage(page, 'Rahoitus vientiin Norjaan')
        await page.getByRole('heading', { level: 1, name: 'Rahoitus vientiin Norjaan' }).waitFor()
        await page.waitForLoadState('networkidle')
        expect(await axeFindings(page)).toEqual([])
        expect(await widerThanWindow(page)).toBe(0)
        expect(await page.locator('main').textContent()).not.toMatch(/\{\{|(matters?|board)\.[a-z]/)
      }
    },
  )

  test('forms that open in their place are clean too', async () => {
    const page = await openPage({ width, as: 'adviser.lappi' })
    await openMatterPage(page, 'Rahoitus vientiin Norjaan')
    for (const name of ['Muuta tilaa', 'Lisää tehtävä', 'Muuta tietoja', 'Muuta'])
      await page.getByRole('button', { name, exact: true }).first().click()
    await page.getByRole('radio', { name: 'Odottaa asiakasta' }).check()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
  })
})
