import { describe, expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'

describe('where each lands', () => {
  test('an adviser: the desk, and the company opened last is on it', async () => {
    const page = await openPage({ as: 'adviser.businessfinland' })
    await page.goto('/companies/9012346-8')
    await page.getByRole('heading', { level: 1, name: 'Revontuli Design Oy' }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.getByRole('link', { name: 'Työpöytä' }).click()
    await page.getByRole('heading', { name: 'Viimeksi avatut' }).waitFor()
    await page.getByRole('link', { name: /^Revontuli Design Oy 9012346-8/ }).waitFor()
  })

  test('an owner: greeted by name, what waits and who does what, four places and the rest behind one, no search of others', async () => {
    const page = await openPage({ as: 'owner.revontuli', width: 390 })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: /^Hei / }).waitFor()
    await page.getByText('Revontuli Design Oy').first().waitFor()
    await page.getByText('9012346-8').waitFor()
    await page.getByRole('heading', { name: 'Kuka tekee mitä' }).waitFor()
    await page.getByRole('heading', { name: 'Kuka näkee tietojasi' }).waitFor()
    expect(await page.getByRole('navigation').getByRole('link').count()).toBe(4)
    await page.getByRole('button', { name: 'Lisää' }).click()
    expect(await page.getByRole('navigation').getByRole('link').count()).toBe(8)
    expect(await page.getByRole('combobox').count()).toBe(0)
    await page.goto('/companies')
    await page.getByRole('heading', { level: 1, name: 'Tämä sivu ei ole avoinna sinulle' }).waitFor()
  })

  test('an accountant with a mandate sees who does what, and nothing to decide', async () => {
    const page = await openPage({ as: 'accountant.revontuli' })
    await page.goto('/')
    await page.getByText('9012346-8').waitFor()
    await page.getByRole('heading', { name: 'Kuka tekee mitä' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Odottaa sinua' }).count()).toBe(0)
  })

  test('a founder: a page of one’s own, with the same places as a company has', async () => {
    const page = await openPage({ as: 'founder' })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: /^Hei / }).waitFor()
    await page.getByRole('heading', { name: 'Kuka näkee tietojasi' }).waitFor()
    expect(await page.getByRole('navigation').getByRole('link').count()).toBe(8)
  })
})

test('an address where nothing stands says so and leads on', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/companies/9012346-8/nothing')
  await page.getByRole('heading', { level: 1, name: 'Sivua ei löydy' }).waitFor()
  await page.getByRole('link', { name: 'Siirry etusivulle' }).click()
  await page.getByRole('heading', { name: 'Viimeksi avatut' }).waitFor()
})

test('when the product does not answer at all, that is said, and trying again comes through', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.route('**/api/session', (route) => route.abort())
  await page.goto('/')
  await page.getByText('Yhteys palveluun puuttuu').waitFor()
  await page.unroute('**/api/session')
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
  await page.getByRole('heading', { name: 'Viimeksi avatut' }).waitFor()
})

test('a step done on the desk leaves it, can be undone, and was written once', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  const keys: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH') keys.push(request.headers()['idempotency-key'])
  })
  await page.goto('/')
  const done = page.getByRole('button', { name: /^Valmis ?: / })
  await done.first().waitFor()
  const before = await done.count()
  const step = (await done.first().textContent())?.replace(/^Valmis: /, '') ?? ''
  await done.first().click()
  await expect.poll(() => done.count()).toBe(before - 1)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Valmis/)
  await page.getByRole('button', { name: 'Kumoa' }).click()
  await expect.poll(() => done.count()).toBe(before)
  await page.getByText(step, { exact: true }).first().waitFor()
  expect(new Set(keys).size).toBe(2)
})
