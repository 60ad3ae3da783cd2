import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { openMatterAs } from '../matters/openMatterAs.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const OWNER = 'owner.revontuli'
const withCustomer = (page: Page) =>
  page.getByRole('region', { name: /^(Viestit asiakkaan|Viestit asiantuntijoiden|Meddelanden med)/ })
const inside = (page: Page) => page.getByRole('region', { name: /^Vain meille: Lapin elinvoimakeskus/ })

/** A matter that the owner asked of Lappi, open to its adviser, its lead and its owner, each on their own screen. */
const openThree = async (need: string) => {
  const owner = await openPage({ as: OWNER, width: 390 })
  const matterId = await openMatterAs(owner, revontuli.businessId, {
    ...{ need, mine: undefined },
    organisationId: (await askProduct('adviser.lappi', '/api/session')).actor.organisation.id,
  })
  const [adviser, lead] = [await openPage({ as: 'adviser.lappi' }), await openPage({ as: 'lead.lappi' })]
  for (const page of [owner, adviser, lead]) {
    await page.goto(`/matters/${matterId}`)
    await page.getByRole('heading', { level: 1, name: need }).waitFor()
    await withCustomer(page).waitFor()
  }
  return { owner, adviser, lead, matterId }
}
const writeToCustomer = async (page: Page, words: string): Promise<void> => {
  await withCustomer(page).getByRole('button', { name: 'Kirjoita asiakkaalle' }).click()
  await page.getByRole('textbox', { name: 'Viesti asiakkaalle' }).fill(words)
  await page.getByRole('button', { name: 'Lähetä asiakkaalle' }).click()
  await page.getByText('Viesti lähetettiin.').first().waitFor()
}
const said = (page: Page, words: string) => withCustomer(page).getByRole('listitem').filter({ hasText: words })

describe('the thread with the customer and the one among colleagues', () => {
  test('are apart in place, colour and words, and one is written at a time', async () => {
    const { adviser, owner } = await openThree(`Erillään ${Date.now()}`)
    const look = (region: ReturnType<typeof inside>) =>
      region.evaluate((element) => {
        const { borderLeftColor, borderTopStyle, backgroundColor } = getComputedStyle(element)
        return [borderLeftColor, borderTopStyle, backgroundColor]
      })
    const [theirs, ours] = [await look(withCustomer(adviser)), await look(inside(adviser))]
    for (const [place, value] of theirs.entries()) expect(ours[place]).not.toBe(value)
    await inside(adviser)
      .getByText(/Asiakas tai muut organisaatiot eivät koskaan näe tätä/)
      .waitFor()
    // The customer isn't shown that there is such a thread.
    expect(await owner.getByText(/Vain meille|Kirjoita kollegoille/).count()).toBe(0)

    await adviser.getByRole('button', { name: 'Kirjoita asiakkaalle' }).click()
    await adviser.getByRole('textbox', { name: 'Viesti asiakkaalle' }).fill('Kesken asiakkaalle')
    await adviser.getByText(/^Tämän lukevat asiakas Revontuli Design Oy/).waitFor()
    expect(await axeFindings(adviser)).toEqual([])
    await adviser.getByRole('button', { name: 'Kirjoita kollegoille' }).click()
    await adviser.getByRole('textbox', { name: 'Viesti kollegoille' }).waitFor()
    await adviser.getByText(/^Tämän lukevat vain organisaation/).waitFor()
    expect(await adviser.getByRole('button', { name: 'Lähetä asiakkaalle' }).count()).toBe(0)
    // What was being written to the customer has not come along.
    expect(await adviser.getByRole('textbox', { name: 'Viesti kollegoille' }).inputValue()).toBe('')
    expect(await axeFindings(adviser)).toEqual([])
    await adviser.getByRole('button', { name: 'Kirjoita asiakkaalle' }).click()
    const kept = adviser.getByRole('textbox', { name: 'Viesti asiakkaalle' })
    await expect.poll(() => kept.inputValue()).toBe('Kesken asiakkaalle')
  })

  test('what colleagues write comes to colleagues at once, and to nobody else', async () => {
    const { adviser, lead, owner } = await openThree(`Sisäinen ${Date.now()}`)
    const words = `SISÄINEN ${Date.now()}`
    await inside(adviser).getByRole('button', { name: 'Kirjoita kollegoille' }).click()
    await adviser.getByRole('textbox', { name: 'Viesti kollegoille' }).fill(words)
    await adviser.getByRole('button', { name: 'Lähetä kollegoille' }).click()
    await inside(lead).getByText(words).waitFor()
    expect(await withCustomer(lead).getByText(words).count()).toBe(0)
    await owner.reload()
    await withCustomer(owner).waitFor()
    await owner.waitForLoadState('networkidle')
    expect(await owner.getByText(words).count()).toBe(0)
  })
})

describe('between the customer and advisers', () => {
  test('words come at once, and who has read them is seen at once, by organisation', async () => {
    const { adviser, owner, lead } = await openThree(`Viestit ${Date.now()}`)
    await writeToCustomer(adviser, 'Milloin teille sopii?')
    await said(owner, 'Milloin teille sopii?').waitFor()
    await said(lead, 'Milloin teille sopii?').waitFor()
    await said(owner, 'Milloin teille sopii?').scrollIntoViewIfNeeded()
    await said(adviser, 'Milloin teille sopii?')
      .getByText(/^Lukenut: asiakas/)
      .waitFor()

    await withCustomer(owner).getByRole('button', { name: 'Kirjoita viesti' }).click()
    await owner.getByRole('textbox', { name: 'Viesti asiantuntijoille' }).fill('Ensi viikolla.')
    await owner.getByRole('button', { name: 'Lähetä asiantuntijoille' }).click()
    await said(adviser, 'Ensi viikolla.').waitFor()
    await said(adviser, 'Ensi viikolla.').scrollIntoViewIfNeeded()
    const receipt = said(owner, 'Ensi viikolla.').getByText(/^Lukenut: Lapin elinvoimakeskus/)
    await receipt.waitFor()
    // By organisation: never which person.
    expect(await receipt.textContent()).not.toMatch(/Aino|Tuomas/)
  })

  test('a file goes along, and is fetched as it was', async () => {
    const { adviser, owner } = await openThree(`Liite ${Date.now()}`)
    const content = 'Kuukausi;Kassa\nTammikuu;9600\n'
    await withCustomer(owner).getByRole('button', { name: 'Kirjoita viesti' }).click()
    await owner.getByRole('textbox', { name: 'Viesti asiantuntijoille' }).fill('Laskelma liitteenä.')
    const file = { name: 'Kassavirta.csv', mimeType: 'text/csv', buffer: Buffer.from(content) }
    await withCustomer(owner).locator('input[type="file"]').setInputFiles(file)
    await owner.getByRole('button', { name: 'Ota pois liite Kassavirta.csv' }).waitFor()
    expect(await axeFindings(owner)).toEqual([])
    expect(await widerThanWindow(owner)).toBe(0)
    await owner.getByRole('button', { name: 'Lähetä asiantuntijoille' }).click()
    const link = said(adviser, 'Laskelma liitteenä.').getByRole('link', { name: /Kassavirta\.csv/ })
    const [download] = await Promise.all([adviser.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('Kassavirta.csv')
    expect(await readFile(await download.path(), 'utf8')).toBe(content)
  })

  test('a meeting is invited to, answered in one tap, and called off with why', async () => {
    const { adviser, owner } = await openThree(`Tapaaminen ${Date.now()}`)
    await withCustomer(adviser).getByRole('button', { name: 'Kirjoita asiakkaalle' }).click()
    await adviser.getByRole('radio', { name: 'Kutsu tapaamiseen' }).check()
    await adviser.getByRole('textbox', { name: 'Viesti asiakkaalle' }).fill('Käydään suunnitelma läpi.')
    await adviser.getByRole('button', { name: 'Lähetä asiakkaalle' }).click()
    await adviser.getByText('Kirjoita paikka tai linkki kokoukseen.').waitFor()
    await adviser.getByRole('textbox', { name: 'Päivä' }).fill('+7')
    await adviser.getByLabel('Alkaa klo').fill('10')
    await adviser.getByLabel('Päättyy klo').fill('11.30')
    await adviser.getByLabel('Paikka tai linkki').fill('Hallituskatu 3')
    expect(await axeFindings(adviser)).toEqual([])
    await adviser.getByRole('button', { name: 'Lähetä asiakkaalle' }).click()
    await adviser.getByText('Kutsu lähetettiin.').first().waitFor()

    const invitation = said(owner, 'Käydään suunnitelma läpi.')
    await invitation.getByText(/klo 10\.00–11\.30$/).waitFor()
    await invitation.getByText('Hallituskatu 3').waitFor()
    const link = invitation.getByRole('link', { name: 'Lisää kalenteriin' })
    const [download] = await Promise.all([owner.waitForEvent('download'), link.click()])
    expect(await readFile(await download.path(), 'utf8')).toContain('LOCATION:Hallituskatu 3')
    await invitation.getByRole('button', { name: 'Sopii', exact: true }).click()
    await said(adviser, 'Käydään suunnitelma läpi.').getByText('Asiakas hyväksyi').waitFor()

    await said(adviser, 'Käydään suunnitelma läpi.').getByRole('button', { name: 'Peru tapaaminen' }).click()
    await adviser.getByLabel('Miksi tapaaminen perutaan').fill('Olen sairaana.')
    expect(await axeFindings(adviser)).toEqual([])
    await adviser.getByRole('button', { name: 'Peru tapaaminen' }).click()
    await invitation.getByText('Peruttu', { exact: true }).waitFor()
    await said(owner, 'Olen sairaana.').getByRole('heading', { name: 'Tapaaminen peruttu' }).waitFor()
    expect(await invitation.getByRole('link', { name: 'Lisää kalenteriin' }).count()).toBe(0)
    expect(await axeFindings(owner)).toEqual([])
    expect(await widerThanWindow(owner)).toBe(0)
  })
})
