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

  test('an owner: greeted by name, the own company’s public data, no search of others', async () => {
    const page = await openPage({ as: 'owner.revontuli', width: 390 })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: /^Hei / }).waitFor()
    await page.getByText('Revontuli Design Oy').first().waitFor()
    await page.getByText('9012346-8').waitFor()
    await page.getByRole('heading', { name: 'Kuka palvelee sinua' }).waitFor()
    expect(await page.getByRole('combobox').count()).toBe(0)
    await page.goto('/companies')
    await page.getByRole('heading', { level: 1, name: 'Tämä sivu ei ole avoinna sinulle' }).waitFor()
  })

  test('an accountant with a mandate sees the same home', async () => {
    const page = await openPage({ as: 'accountant.revontuli' })
    await page.goto('/')
    await page.getByText('9012346-8').waitFor()
  })

  test('a founder: a page of one’s own that promises nothing', async () => {
    const page = await openPage({ as: 'founder' })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: /^Hei / }).waitFor()
    await page.getByText('Sinulla ei ole vielä yritystä').waitFor()
    expect(await page.getByRole('navigation').count()).toBe(0)
  })
})

test('an address where nothing stands says so and leads on', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/companies/9012346-8/nothing')
  await page.getByRole('heading', { level: 1, name: 'Sivua ei löydy' }).waitFor()
  await page.getByRole('link', { name: 'Siirry etusivulle' }).click()
  await page.getByRole('heading', { name: 'Viimeksi avatut' }).waitFor()
})
