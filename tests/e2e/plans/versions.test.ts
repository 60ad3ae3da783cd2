import { beforeAll, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { laidPlan } from './laidPlan.ts'

const OWNER = 'owner.revontuli'
const GUEST = 'adviser.second'
const WORDS = ['Myynti kasvaa hitaasti.', 'Kilpailijoita on kaksi.'] as const

let plan: Awaited<ReturnType<typeof laidPlan>>
beforeAll(async () => {
  plan = await laidPlan('Versioitava', 'market', WORDS)
  await askProduct(OWNER, `/api/customers/${plan.customerId}/grants`, {
    to: { kind: 'organisation', organisationId: organisations.vauhtipyora._id },
    ...{ sections: ['plan.market'], right: 'see', purpose: 'Lukeminen' },
  })
})

const openSection = async (as: string) => {
  const page = await openPage({ as })
  await page.goto(`/plans/${plan.planId}?section=${plan.sectionId}`)
  await page.locator('.text').getByText(WORDS[1]).waitFor()
  return page
}

test('the owner names how it is, writes on, compares, restores by keyboard, and an open editor follows', async () => {
  const page = await openPage({ as: OWNER })
  await page.goto(`/plans/${plan.planId}/versions`)
  await page.getByRole('button', { name: 'Nimeä nykyinen tila' }).press('Enter')
  await page.getByRole('textbox', { name: 'Nimi' }).fill('Pankille lähetetty')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: /^Osiot \(/ }).waitFor()

  const writing = await openSection(OWNER)
  await writing.locator('.text').getByText(WORDS[0]).click()
  await writing.keyboard.press('Home')
  await writing.keyboard.press('Shift+End')
  await writing.keyboard.type('Myynti kasvaa nopeasti.')
  await writing.getByText('Tallennettu').waitFor()

  await page.getByRole('combobox', { name: 'Osio' }).selectOption(plan.sectionId)
  await page
    .getByRole('button', { name: /^Näytä / })
    .first()
    .press('Enter')
  const open = page.getByRole('region', { name: /, tänään / })
  await open.locator('ins').getByText('nopeasti').waitFor()
  expect(await open.locator('del').textContent()).toContain('hitaasti')
  expect(await axeFindings(page)).toEqual([])
  await open.getByRole('button', { name: 'Sellaisena kuin se oli' }).press('Enter')
  await open.getByText(WORDS[0]).waitFor()
  await open.getByRole('button', { name: 'Palauta tämä versio' }).press('Enter')
  await open.getByRole('button', { name: 'Palauta', exact: true }).press('Enter')
  await writing.locator('.text').getByText(WORDS[0]).waitFor()
  await page.getByText('Palautettu').first().waitFor()
})

test('what a guest saw is told by day, with the section as it was', async () => {
  const guest = await openSection(GUEST)
  await guest.close()
  await expect
    .poll(async () => {
      const { items } = await askProduct(OWNER, `/api/plans/${plan.planId}/guests`)
      return items.length
    })
    .toBe(1)
  const page = await openPage({ as: OWNER, width: 390 })
  await page.goto(`/plans/${plan.planId}/versions`)
  const looks = page.getByRole('region', { name: 'Mitä vieraat näkivät' })
  await looks
    .getByRole('button', { name: /avattaessa/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Sellaisena kuin se oli', exact: true }).click()
  await page.locator('.open').getByText(WORDS[1]).waitFor()
  expect(await widerThanWindow(page)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
})

test('a guest is told that versions are not theirs', async () => {
  const page = await openPage({ as: GUEST })
  await page.goto(`/plans/${plan.planId}/versions`)
  await page.getByText('Versiot ovat vain yrityksen omille henkilöille.').waitFor()
})
