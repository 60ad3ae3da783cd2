import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pickCompany } from '../company/pickCompany.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { serviceOf } from '../support/serviceOf.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const open = async (options: Parameters<typeof openPage>[0]) => {
  const page = await openPage(options)
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  return page
}
const options = (page: Page) => page.getByRole('dialog').getByRole('option').allTextContents()

describe('the palette', () => {
  test('goes to a place by typing and Enter alone', async () => {
    const page = await open({ as: 'adviser.lappi' })
    await page.keyboard.type('meille')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Mitä asiakkaat ovat avanneet meille' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('finds a company and opens it', async () => {
    const page = await open({ as: 'adviser.lappi' })
    await page.keyboard.type('revontuli de')
    await page.getByRole('option', { name: /^Revontuli Design Oy/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Revontuli Design Oy' }).waitFor()
  })

  test('takes a matter from the queue', async () => {
    const { serviceId } = await serviceOf('admin.lappi')
    const { customerId } = await pickCompany('la')
    const need = `Palettijono ${Date.now()}`
    await askProduct('adviser.lappi', `/api/customers/${customerId}/matters`, {
      need,
      description: '',
      topics: [],
      serviceId,
    })
    const page = await open({ as: 'adviser.lappi' })
    await page.keyboard.type('jonosta')
    await page.keyboard.press('Enter')
    await page.keyboard.type(need)
    await page.getByRole('option', { name: need }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(`Otit asian: ${need}`).first().waitFor()
    await page.getByRole('region', { name: 'Odottaa minua' }).getByRole('link', { name: need }).waitFor()
  })

  test('begins a contact with a company that is picked in it', async () => {
    const page = await open({ as: 'adviser.lappi' })
    await page.keyboard.type('kirjaa yht')
    await page.keyboard.press('Enter')
    await page.keyboard.type('revontuli de')
    await page.getByRole('option', { name: /^Revontuli Design Oy/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Puhelu' }).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Mistä puhuttiin?')
  })

  test('does what the page beneath offers, by the name of its button', async () => {
    const page = await openPage({ as: 'lead.lappi' })
    await page.goto('/absences')
    await page.getByRole('button', { name: 'Tuo kalenterista' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await page.keyboard.type('tuo kal')
    await page.getByRole('option', { name: 'Tuo kalenterista' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByLabel('Kalenteritiedosto (.ics)').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('is opened from one’s own menu too, where there is no keyboard', async () => {
    const page = await openPage({ as: 'adviser.lappi', width: 390 })
    await page.goto('/')
    await page.getByRole('button', { name: /^Oma valikko/ }).click()
    await page.getByRole('button', { name: 'Kaikki komennot' }).click()
    await page.getByRole('dialog').getByRole('option', { name: 'Merkitse poissaolo' }).click()
    await page.getByRole('heading', { level: 1, name: 'Poissaolot' }).waitFor()
  })

  test('changes the language, and Esc goes back from a choice, then away, the focus where it was', async () => {
    const page = await open({ as: 'adviser.lappi' })
    await page.keyboard.type('jonosta')
    await page.keyboard.press('Enter')
    await page.getByPlaceholder('Asian tai asiakkaan nimi').waitFor()
    await page.keyboard.press('Escape')
    await page.getByPlaceholder('Kirjoita, mitä haluat tehdä').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await page.keyboard.type('svenska')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.title()).toMatch(/^Skrivbord/)
  })

  test('offers what one may do, and nothing else', async () => {
    const adviser = await options(await open({ as: 'adviser.lappi' }))
    expect(adviser).toEqual(
      expect.arrayContaining(['Avaa asia asiakkaalle', 'Ota asia tiimin jonosta', 'Kirjaudu ulos']),
    )
    expect(adviser).not.toContain('Lisää henkilö organisaatioon')
    const ministry = (await options(await open({ as: 'ministry.tem' }))).join()
    expect(ministry).not.toMatch(/asia|Kirjaa/)
    const owner = await options(await open({ as: 'owner.revontuli' }))
    expect(owner).toEqual(expect.arrayContaining(['Anna käyttöoikeus tietoihini', 'Tapahtumat', 'Käyttöloki']))
    expect(owner.join()).not.toMatch(/jonosta|Kirjaa puhelu|Yritykset/)
    const accountant = await options(await open({ as: 'accountant.revontuli' }))
    expect(accountant).not.toContain('Anna käyttöoikeus tietoihini')
  })
})

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test.each(['fi', 'sv'] as const)('in %s axe is clean and nothing scrolls sideways', async (language) => {
    const page = await open({ as: 'adviser.lappi', width, language })
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/palette-${width}-${language}.png` })
  })
})
