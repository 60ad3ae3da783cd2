import { describe, expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'

const search = '[role="combobox"]'

describe('search from anywhere, by keyboard alone', () => {
  test('slash, name, arrow, Enter: the company’s page', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('revontuli des')
    const option = page.getByRole('option', { name: /Revontuli Design Oy/ }).first()
    await option.waitFor()
    expect(await option.textContent()).toContain('9012346-8')
    expect(await option.textContent()).toContain('Rovaniemi')
    await page.keyboard.press('ArrowDown')
    const active = await page.locator(search).getAttribute('aria-activedescendant')
    expect(active).toBe(await option.getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Revontuli Design Oy' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/companies/9012346-8')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  test.each(['9012346-8', '90123468', 'FI90123468', ' 9012346–8 '])(
    'a Y-tunnus spelled %j opens the company',
    async (id) => {
      const page = await openPage({ as: 'adviser.lappi' })
      await page.goto('/')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type(id)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Revontuli Design Oy' }).waitFor()
    },
  )

  test('what is not found says how to find; Esc closes, then leaves', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto('/')
    await page.locator(search).fill('qqqxyz')
    await page.getByText('Ei yrityksiä haulla ”qqqxyz”').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Ei yrityksiä haulla').waitFor({ state: 'detached' })
    expect(await page.locator(search).inputValue()).toBe('qqqxyz')
    await page.keyboard.press('Escape')
    expect(await page.locator(search).inputValue()).toBe('')
  })

  test('all results come as a list', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto('/')
    await page.locator(search).fill('revontuli')
    await page.getByRole('option', { name: 'Näytä kaikki tulokset' }).click()
    await page.getByRole('heading', { level: 1, name: 'Yritykset' }).waitFor()
    expect(new URL(page.url()).search).toBe('?q=revontuli')
    await page.getByRole('link', { name: 'Revontuli Design Oy' }).waitFor()
  })

  test('a fast typist’s stale searches are given up', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto('/')
    const asked: string[] = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname === '/api/companies') asked.push(url.searchParams.get('q') ?? '')
    })
    await page.locator(search).pressSequentially('revontuli', { delay: 30 })
    await page
      .getByRole('option', { name: /Revontuli/ })
      .first()
      .waitFor()
    expect(asked.at(-1)).toBe('revontuli')
    expect(asked.length).toBeLessThanOrEqual(2)
  })
})
