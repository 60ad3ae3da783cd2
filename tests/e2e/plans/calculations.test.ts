import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const OWNER = 'owner.revontuli'
const ACCOUNTANT = 'accountant.revontuli'
const GUEST = 'adviser.private'
const LUNCH_PRICE = 'Lounas: yksikköhinta (€)'

/** A plan of the demo company for one test, and the addresses of two of its sections. */
const newPlan = async (name: string) => {
  const { customerId } = await askProduct(OWNER, `/api/companies/${revontuli.businessId}`)
  const path = `/api/customers/${customerId}/plans`
  const plan = await askProduct(OWNER, path, { template: 'founding', name })
  const addressOf = (part: string) => {
    const { sectionId } = plan.sections.find((one: { part: string }) => one.part === part)
    return `/plans/${plan.planId}?section=${sectionId}`
  }
  return { customerId, calculations: addressOf('calculations'), idea: addressOf('idea') }
}
let madeOnce: ReturnType<typeof newPlan> | undefined
/** One plan for most of these tests: a customer has only so many. */
const sharedPlan = () => {
  madeOnce ??= newPlan('Laskelmien kokeet')
  return madeOnce
}
/** The owner's page of a calculation; begun from the example, where nobody has. */
const begun = async (address: string): Promise<Page> => {
  const page = await openPage({ as: OWNER })
  await page.goto(address)
  const results = page.getByRole('heading', { name: 'Tulokset', exact: true })
  const begin = page.getByRole('button', { name: 'lounaskahvila' })
  await results.or(begin).waitFor()
  if (await begin.isVisible()) await begin.click()
  await results.waitFor()
  return page
}
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const figure = (page: Page, row: string) =>
  page
    .getByRole('row', { name: new RegExp(`^${row} `) })
    .locator('td')
    .first()
    .textContent()

describe('a calculation', () => {
  test('is edited by the owner and the accountant together, and its results follow at both', async () => {
    const { calculations } = await sharedPlan()
    const owner = await begun(calculations)
    const accountant = await openPage({ as: ACCOUNTANT })
    await accountant.goto(calculations)
    for (const page of [owner, accountant]) await tab(page, 'Myynti')
    const before = await figure(owner, 'Myynnistä saatu')
    await cell(owner, LUNCH_PRICE).fill('15,20')
    await accountant.locator('[data-cell="lunch.units.2"]').fill('1 000')
    await expect.poll(() => cell(accountant, LUNCH_PRICE).inputValue()).toBe('15,20')
    await expect.poll(() => owner.locator('[data-cell="lunch.units.2"]').inputValue()).toMatch(/^1\s000$/)
    await expect.poll(() => figure(owner, 'Myynnistä saatu')).not.toBe(before)
    await expect
      .poll(async () => (await figure(owner, 'Myynnistä saatu')) === (await figure(accountant, 'Myynnistä saatu')))
      .toBe(true)
  })

  test('shows each chart beside the table of the same figures', async () => {
    const page = await begun((await sharedPlan()).calculations)
    const SHOWN = ['Kassavirta', 'Kannattavuus', 'Rahoituksen tarve ja lähteet', 'Kriittinen piste', 'Herkkyys']
    for (const name of SHOWN) {
      await tab(page, name)
      await page.getByRole('table', { name, exact: true }).waitFor()
      const words = await page.getByRole('figure').getByRole('img').getAttribute('aria-label')
      expect(words).toMatch(/€/)
    }
    await tab(page, 'Kannattavuus')
    const said = await page.getByRole('figure').getByRole('img').getAttribute('aria-label')
    expect(said?.replaceAll(/\s/g, ' ')).toContain(
      `Liikevaihto: ${(await figure(page, 'Liikevaihto'))?.replaceAll(/\s/g, ' ')} €`,
    )
  })

  test('says what is typed wrong, by the field and what to do, and keeps the number before', async () => {
    const page = await begun((await sharedPlan()).calculations)
    await tab(page, 'Myynti')
    const price = cell(page, LUNCH_PRICE)
    const before = await figure(page, 'Myynnistä saatu')
    await price.fill('kaksi')
    await price.press('Tab')
    await page.getByText('Lounas: yksikköhinta: kirjoita summa euroina, esimerkiksi 1 234,50.').waitFor()
    expect(await price.getAttribute('aria-invalid')).toBe('true')
    expect(await figure(page, 'Myynnistä saatu')).toBe(before)
    await price.fill('1234.50')
    await price.press('Tab')
    await expect.poll(() => price.inputValue()).toMatch(/^1\s234,50$/)
    await page.getByRole('button', { name: 'Poista: Lounas' }).click()
    await expect.poll(() => price.count()).toBe(0)
    await page.getByRole('button', { name: 'Kumoa', exact: true }).first().click()
    await price.waitFor()
  })

  test('is begun, filled in and read by keyboard alone', async () => {
    const page = await openPage({ as: OWNER })
    await page.goto((await newPlan('Näppäimillä')).calculations)
    await page.getByRole('button', { name: 'Aloita tyhjästä' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Perustiedot' }).focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'Tab']) await page.keyboard.press(key)
    await page.keyboard.type('Vuokra')
    await page.keyboard.press('Tab')
    await page.keyboard.type('800')
    await page.keyboard.press('Enter')
    const added = page.locator('[data-cell$=".amount"]')
    await expect.poll(() => added.count()).toBe(2)
    await expect.poll(() => added.nth(1).evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.type('90,5')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => added.nth(0).evaluate((input) => input === document.activeElement)).toBe(true)
    await expect.poll(() => added.nth(1).inputValue()).toBe('90,50')
    await page.getByText('Kiinteät kulut, Vuokra: arvonlisäverokanta').waitFor()
  })

  test('is without findings of axe, and never wider than its window, in every language', async () => {
    const { calculations } = await sharedPlan()
    await begun(calculations)
    for (const language of ['fi', 'sv', 'en'] as const)
      for (const width of [1440, 390] as const) {
        const page = await openPage({ as: OWNER, language, width })
        await page.goto(calculations)
        const tabs = page.getByRole('tab')
        await tabs.nth(12).waitFor()
        for (let index = 0; index < 13; index += 1) {
          await tabs.nth(index).click()
          // All of them once; in the other languages and on a phone one table and one chart.
          const isLooked = (language === 'fi' && width === 1440) || index === 1 || index === 8
          if (isLooked) expect(await axeFindings(page)).toEqual([])
          expect(await widerThanWindow(page)).toBe(0)
        }
      }
  }, 180_000)
})

test('a text quotes a figure, which follows the calculation; a guest of the text sees it and no calculation', async () => {
  const { customerId, calculations, idea } = await sharedPlan()
  const owner = await begun(calculations)
  const writer = await openPage({ as: OWNER })
  const failed: string[] = []
  writer.on('pageerror', ({ message }) => failed.push(message))
  await writer.goto(idea)
  await writer.locator('[contenteditable="true"]').click()
  await writer.keyboard.type('Liikevaihto on ')
  await writer.getByRole('button', { name: 'Lisää luku laskelmista' }).click()
  await writer.getByRole('button', { name: 'Liikevaihto, vuosi 1' }).click()
  const quoted = (page: Page) => page.locator('.quoted-result').first()
  await expect.poll(() => quoted(writer).textContent()).toMatch(/\d,\d\d\s€/)
  const before = await quoted(writer).textContent()

  const to = { kind: 'organisation', organisationId: organisations.kasvukonsultit._id }
  const grant = { to, sections: ['plan.idea'], right: 'see', purpose: 'Lainaukset' }
  const { grantId } = await askProduct(OWNER, `/api/customers/${customerId}/grants`, grant)
  const guest = await openPage({ as: GUEST })
  await guest.goto(idea)
  await expect.poll(() => quoted(guest).textContent()).toBe(before)
  expect(await guest.getByText('Laskelmat', { exact: true }).count()).toBe(0)

  await tab(owner, 'Myynti')
  await cell(owner, LUNCH_PRICE).fill('20')
  await expect.poll(() => quoted(writer).textContent()).not.toBe(before)
  const after = await quoted(writer).textContent()
  await expect.poll(() => quoted(guest).textContent()).toBe(after)
  expect(await axeFindings(guest)).toEqual([])
  expect(failed).toEqual([])
  await askProduct(OWNER, `/api/customers/${customerId}/grants/${grantId}/withdrawal`, {})
})
