import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readBook } from '#tests/plans/readBook.ts'
import { askProduct } from '../support/askProduct.ts'
import { openPage } from '../support/openPage.ts'
import { lookedAt } from './lookedAt.ts'
import { openSection } from './openSection.ts'
import { textOf } from './textOf.ts'

const OWNER = 'owner.revontuli'
const ACCOUNTANT = 'accountant.revontuli'

test('an accountant edits the calculations, the owner’s text follows, and the PDF says it all', async () => {
  const { actor } = await askProduct(OWNER, '/api/session')
  const plan = await askProduct(OWNER, `/api/customers/${actor.actsFor.customerId}/plans`, {
    ...{ template: 'founding', name: `Pankille ${Date.now()}` },
  })
  const openPlan = async (title: string) => {
    const page = await openPage({ as: OWNER })
    await page.goto(`/plans/${plan.planId}`)
    await openSection(page, title)
    return page
  }
  const begun = await openPlan('Rahat: tarve ja kannattavuus')
  await begun.getByRole('button', { name: 'lounaskahvila' }).click()
  await begun.getByRole('heading', { name: 'Tulokset', exact: true }).waitFor()
  const owner = await openPlan('Liikeidea')
  await textOf(owner).write('Liikevaihto on ')
  await owner.getByRole('button', { name: 'Lisää luku laskelmista' }).click()
  await owner.getByRole('button', { name: 'Liikevaihto, vuosi 1' }).click()
  const quoted = owner.locator('.quoted-result').first()
  await expect.poll(() => quoted.textContent()).toMatch(/\d,\d\d\s€/)
  const before = await quoted.textContent()

  const accountant = await openPage({ as: ACCOUNTANT })
  await accountant.goto(`/plans/${plan.planId}`)
  await accountant.getByRole('tab', { name: 'Myynti', exact: true }).click()
  const price = accountant.getByRole('textbox', { name: 'Lounas: yksikköhinta (€)' })
  await price.fill('18,16')
  await price.press('Tab')
  await expect.poll(() => quoted.textContent()).not.toBe(before)
  await lookedAt(accountant, 'accountant')
  await lookedAt(owner, 'accountant-owner')
  const figure = (await quoted.textContent())?.replaceAll(/\s/g, ' ') ?? ''

  await owner.getByRole('button', { name: /^Lataa tai tulosta/ }).click()
  const coming = owner.waitForEvent('download')
  await owner.getByRole('button', { name: /^PDF/ }).click()
  const book = await readBook(await readFile(await (await coming).path()))
  expect(book.words).toContain(`Liikevaihto on ${figure}`)
  expect(book.outline.map(({ title }) => title).join()).toMatch(/Liikeidea.*laskelmat/)
  expect(book.words).toContain('18,16')
})
