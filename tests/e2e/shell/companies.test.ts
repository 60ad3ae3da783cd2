import { describe, expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'

const rows = '[role="row"][data-index]'

describe('the list of companies', () => {
  test('filters live in the address, and come back with it', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto('/companies')
    await page.locator(rows).first().waitFor()
    await page.getByLabel('Kunta', { exact: true }).selectOption({ label: 'Rovaniemi' })
    await expect.poll(() => new URL(page.url()).search).toBe('?municipality=698')
    await page.getByLabel('Tila').selectOption({ label: 'Toiminnassa' })
    await expect.poll(() => new URL(page.url()).searchParams.get('status')).toBe('active')
    await page.getByLabel('Nimi tai Y-tunnus').fill('revontuli')
    await page.getByRole('link', { name: 'Revontuli Design Oy' }).waitFor()
    const address = page.url()

    const another = await openPage({ as: 'adviser.rovaniemi' })
    await another.goto(address)
    await another.getByRole('link', { name: 'Revontuli Design Oy' }).waitFor()
    expect(await another.getByLabel('Kunta', { exact: true }).inputValue()).toBe('698')
    expect(await another.getByLabel('Nimi tai Y-tunnus').inputValue()).toBe('revontuli')
    for (const town of await another.locator(`${rows} > :nth-child(3)`).allTextContents())
      expect(town).toBe('Rovaniemi')

    await another.getByRole('link', { name: 'Poista rajaukset' }).click()
    await expect.poll(() => new URL(another.url()).search).toBe('')
    await expect.poll(() => another.getByLabel('Nimi tai Y-tunnus').inputValue()).toBe('')
  })

  test('thousands of rows come as one scrolls, few of them are in the page, and the place is kept on return', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto('/companies')
    await page.locator(rows).first().waitFor()
    for (const _ of [1, 2, 3, 4]) {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      await page.waitForTimeout(300)
    }
    await expect
      .poll(async () => Number(await page.locator(rows).last().getAttribute('data-index')))
      .toBeGreaterThan(100)
    expect(await page.locator(rows).count()).toBeLessThan(60)
    const row = page.locator(rows).nth(15)
    const name = (await row.getByRole('link').textContent()) ?? ''
    const index = await row.getAttribute('data-index')
    await row.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await page.goBack()
    await expect.poll(() => page.locator(`${rows}[data-index="${index}"]`).getByRole('link').textContent()).toBe(name)
    const box = await page.locator(`${rows}[data-index="${index}"]`).boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(900)
  })

  test('nothing found, and a wrong filter in the address, each have a way on', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto('/companies?q=qqqxyz&status=nonsense')
    await page.getByText('Ei yrityksiä haulla ”qqqxyz”').waitFor()
    await page.getByRole('button', { name: 'Poista rajaukset' }).click()
    await page.locator(rows).first().waitFor()
  })

  test('what fails says what, and can be tried again', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.route('**/api/companies?*', (route) => route.abort())
    await page.goto('/companies')
    await page.getByText('Yhteys palveluun puuttuu').waitFor()
    await page.unroute('**/api/companies?*')
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.locator(rows).first().waitFor()
  })
})
