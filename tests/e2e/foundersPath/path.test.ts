import { expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'

/** A word of its own for each run: the product under test may have been asked before. */
const mark = () => `Idea sanoiksi ${Date.now()}`

test('a founder chooses a form and an industry, goes step by step, and sees what waits for what', async () => {
  const page = await openPage({ as: 'founder' })
  await page.goto('/path')
  await page.getByRole('heading', { level: 1, name: 'Yrittäjän polku' }).waitFor()
  expect(await page.getByRole('button', { name: /^Anniskelulupa/ }).count()).toBe(0)

  await page.getByRole('button', { name: /^(Valitse|Muuta valintoja)$/ }).click()
  await page.getByLabel('Yritysmuoto').selectOption({ label: 'Osakeyhtiö' })
  await page.getByLabel('Toimiala').selectOption('56')
  await page.getByLabel('Kunta').selectOption('698')
  await page.getByRole('button', { name: 'Tallenna valinnat' }).click()
  const licence = page.getByRole('button', { name: /^Anniskelulupa/ })
  await licence.waitFor()
  expect(await licence.textContent()).toContain('Voi alkaa, kun on tehty')

  const model = page.getByRole('button', { name: /^Miten yritys ansaitsee/ })
  expect(await model.textContent()).toContain('Voi alkaa, kun on tehty')
  const idea = page.locator('li', { has: page.getByRole('button', { name: /^Idea/ }) }).first()
  await idea.getByRole('button').first().click()
  await idea.getByRole('radio', { name: 'Tehty' }).check()
  await idea.getByLabel('Oma muistiinpano').fill('Kolme ystävää kuunteli')
  await idea.getByRole('button', { name: 'Tallenna' }).click()
  await expect.poll(() => model.textContent()).not.toContain('Voi alkaa')
  expect(await page.getByText(/Seuraavaksi: Miten yritys ansaitsee/).count()).toBe(1)

  // What was said is there after a reload, for the step it was said of.
  await page.reload()
  await idea.getByRole('button').first().click()
  await expect.poll(() => idea.getByLabel('Oma muistiinpano').inputValue()).toBe('Kolme ystävää kuunteli')

  await licence.click()
  await page.getByRole('button', { name: 'Merkitse tila' }).click()
  await page.getByRole('radio', { name: 'Lisätietoja pyydetty' }).check()
  await page.getByLabel('Mitä vielä puuttuu').fill('Vuokrasopimus')
  await page.getByRole('button', { name: 'Tallenna tila' }).click()
  const bundle = page.getByRole('region', { name: 'Luvat ja ilmoitukset', exact: true })
  await bundle.getByText('Viranomainen odottaa sinulta lisätietoja').waitFor()
  expect(await bundle.getByText('Vuokrasopimus').count()).toBe(1)
})

test('an editor changes the content, the founder sees it, and the earlier version is there with its writer', async () => {
  const title = mark()
  const editor = await openPage({ as: 'editor.keha' })
  await editor.goto('/path/content')
  await editor.getByRole('button', { name: /^Muokkaa: Idea/ }).click()
  const form = editor.getByRole('form', { name: /^Muokkaa: Idea/ })
  await form.getByLabel('Otsikko').first().fill(title)
  await form.getByRole('button', { name: 'Tallenna kaikille' }).click()
  await editor.getByRole('heading', { level: 2, name: title }).waitFor()
  const row = editor.locator('li', { has: editor.getByRole('heading', { name: title }) })
  await row.getByRole('button', { name: 'Versiot' }).click()
  await row.getByText('Sanna Sisältö, KEHA-keskus').first().waitFor()
  await row.getByText('Tuotteen mukana tullut').waitFor()

  const founder = await openPage({ as: 'founder' })
  await founder.goto('/path')
  await founder.getByRole('button', { name: new RegExp(`^${title}`) }).waitFor()
})

test('who writes no content, and whose path it is not, is told so', async () => {
  const adviser = await openPage({ as: 'adviser.lappi' })
  await adviser.goto('/path/content')
  await adviser.getByRole('heading', { level: 1 }).waitFor()
  expect(await adviser.getByRole('button', { name: /^Muokkaa/ }).count()).toBe(0)
  expect(await adviser.getByRole('link', { name: 'Polun sisältö' }).count()).toBe(0)
  const accountant = await openPage({ as: 'accountant.revontuli' })
  await accountant.goto('/path')
  await accountant.getByText('Yrityksen polku ei ole avoinna sinulle').waitFor()
})
