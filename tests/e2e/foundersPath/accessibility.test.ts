import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const PAGES = [
  { route: '/path', as: 'founder' },
  { route: '/path', as: 'owner.revontuli' },
  { route: '/path', as: 'accountant.revontuli' },
  { route: '/path/content', as: 'editor.keha' },
] as const

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test.each(['fi', 'sv', 'en'] as const)('every page of the path is clean and whole in %s', async (language) => {
    for (const { route, as } of PAGES) {
      const page = await openPage({ width, as, language })
      await page.goto(route)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page)).toEqual([])
      expect(await widerThanWindow(page)).toBe(0)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await page.locator('main').textContent()).not.toMatch(/\{\{|\b(path|permit|pathContent)\.[a-z]/)
    }
  })

  test('what opens in its place is clean too', async () => {
    const page = await openPage({ width, as: 'founder' })
    await page.goto('/path')
    await page.getByRole('button', { name: /^(Valitse|Muuta valintoja)$/ }).click()
    await page.getByRole('button', { name: /^Perustamisilmoitus/ }).click()
    await page.getByRole('button', { name: 'Merkitse tila' }).click()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
    const editor = await openPage({ width, as: 'editor.keha' })
    await editor.goto('/path/content')
    await editor
      .getByRole('button', { name: /^Muokkaa: / })
      .first()
      .click()
    await editor.getByRole('button', { name: 'Versiot' }).first().click()
    expect(await axeFindings(editor)).toEqual([])
    expect(await widerThanWindow(editor)).toBe(0)
  })
})
