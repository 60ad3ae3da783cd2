import { expect, test } from 'vitest'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const clean = async (page: Awaited<ReturnType<typeof openPage>>, step: string) => {
  expect(await axeFindings(page), step).toEqual([])
  expect(await widerThanWindow(page), step).toBe(0)
}

for (const width of [1440, 390] as const) {
  test(`at ${width} pixels a team is made with its lead and substitutes, and a service whose queue it keeps`, async () => {
    const team = `Vientitiimi ${width} ${Date.now()}`
    const service = `Vientineuvonta ${width} ${Date.now()}`
    const substitute = `Sanna ${width} ${Date.now()}`
    await askProduct('admin.rovaniemi', '/api/organisation/people', {
      ...{ name: substitute, email: null, subject: `sanna.${width}.${Date.now()}`, roleId: 'adviser', teamIds: [] },
    })
    const page = await openPage({ as: 'admin.rovaniemi', width })
    await page.goto('/organisation?tab=teams')
    await page.getByRole('button', { name: 'Tee tiimi' }).click()
    await page.getByLabel('Tiimin nimi').fill(team)
    await clean(page, 'team form')
    await page.getByRole('textbox', { name: /^Jäsenet/ }).fill('Risto')
    await page.getByRole('button', { name: /^Risto Ounasvaara/ }).click()
    await page.getByLabel('Vetäjä').selectOption({ label: 'Risto Ounasvaara' })
    await page.getByRole('textbox', { name: /^Sijaiset/ }).fill(substitute)
    await page.getByRole('button', { name: new RegExp(`^${substitute}`) }).click()
    // Off the chosen ones: what they look like under the mouse is the design system's.
    await page.mouse.move(0, 0)
    await clean(page, 'team form, filled')
    await page.getByRole('button', { name: 'Tee tiimi' }).click()
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: team }) })
    await card.getByText(`Vetäjä: Risto Ounasvaara · Sijaiset: ${substitute}`, { exact: false }).waitFor()
    await clean(page, 'teams')

    await page.goto('/organisation?tab=services')
    await page.getByRole('button', { name: 'Tee palvelu' }).click()
    await page.getByRole('button', { name: 'Tee palvelu' }).click()
    await clean(page, 'service form with problems')
    for (const language of ['suomeksi', 'ruotsiksi', 'englanniksi'])
      await page.getByLabel(`Nimi ${language}`).fill(service)
    await page.getByLabel('Jonoa hoitaa').selectOption({ label: team })
    await page.getByRole('radio', { name: 'Palvelun oma lupaus' }).check()
    await clean(page, 'service form')
    await page.getByRole('button', { name: 'Tee palvelu' }).click()
    await page.getByRole('heading', { name: service }).waitFor()
    await page.getByText(`Jonoa hoitaa ${team}`, { exact: false }).waitFor()
    await clean(page, 'services')
  })

  test(`at ${width} pixels the public figures and the news: axe is clean, nothing scrolls sideways`, async () => {
    const page = await openPage({ as: 'adviser.lappi', width })
    await page.goto('/promise')
    await page.getByRole('table').waitFor()
    await clean(page, 'promise')
    await page.goto('/feed')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await clean(page, 'feed')
  })
}
