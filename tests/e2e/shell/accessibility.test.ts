import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const ROUTES: { route: string; as?: string }[] = [
  { route: '/sign-in' },
  { route: '/sign-in?why=ended' },
  { route: '/', as: 'adviser.lappi' },
  { route: '/', as: 'ministry.tem' },
  { route: '/', as: 'owner.revontuli' },
  { route: '/', as: 'founder' },
  { route: '/companies', as: 'adviser.lappi' },
  { route: '/companies?q=qqqxyz', as: 'adviser.lappi' },
  { route: '/companies', as: 'owner.revontuli' },
  { route: '/companies/9012346-8', as: 'adviser.lappi' },
  { route: '/companies/9012346-8?tab=facts', as: 'adviser.rovaniemi' },
  { route: '/companies/1000008-0', as: 'adviser.lappi' },
  { route: '/nowhere', as: 'adviser.lappi' },
]

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test.each(ROUTES)(
    '$route as $as: axe is clean, nothing scrolls sideways, the title is its own',
    async ({ route, as }) => {
      const page = await openPage({ width, ...(as ? { as } : {}) })
      await page.goto(route)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page)).toEqual([])
      expect(await widerThanWindow(page)).toBe(0)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await expect.poll(() => page.title()).toMatch(/^.{3,} – Y-CRM$/)
    },
  )

  test('open menus, search results and keyboard help are clean too', async () => {
    const page = await openPage({ width, as: 'adviser.lappi' })
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('[role="combobox"]').fill('revon')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: /^Oma valikko/ }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Pikanäppäimet' }).click()
    await page.getByRole('dialog', { name: 'Pikanäppäimet' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})

test('at 400 % zoom (320 pixels) every page of the shell still stands in one column', async () => {
  const page = await openPage({ width: 390, as: 'adviser.lappi' })
  await page.setViewportSize({ width: 320, height: 256 })
  for (const route of ['/', '/companies', '/companies/9012346-8', '/nowhere']) {
    await page.goto(route)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await widerThanWindow(page), route).toBe(0)
  }
})
