import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const EDITOR = 'editor.keha'
const LANGUAGES = ['Suomi', 'Ruotsi', 'Englanti'] as const

/** A new step, written in every language under a title of its own. */
const write = async (page: Page, title: string) => {
  await page.getByRole('button', { name: 'Lisää vaihe' }).click()
  const form = page.getByRole('form', { name: 'Lisää vaihe' })
  for (const language of LANGUAGES) {
    const group = form.getByRole('group', { name: language })
    await group.getByLabel('Otsikko').fill(`${title} ${language}`)
    await group.getByLabel('Mitä tehdään').fill(`Tee se, ${language}`)
    await group.getByLabel('Miksi').fill(`Siksi, ${language}`)
  }
  return form
}

test('an editor adds a step, is told of each missing field, and a founder finds the step on the path', async () => {
  const title = `Kokeilu ${Date.now()}`
  const page = await openPage({ as: EDITOR })
  await page.goto('/path/content')
  const form = await write(page, title)
  await form.getByRole('button', { name: 'Lisää kaikille' }).click()
  await form.getByText('Korjaa merkityt kohdat ja tallenna uudelleen.').waitFor()
  // The parts where something is missing have opened, and the first of it has the focus.
  const helper = form.getByRole('group', { name: 'Auttaja 1' })
  const owner = form.getByRole('group', { name: 'Sisällöstä vastaa' })
  await expect.poll(() => helper.getByLabel('Suomi').evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await form.getByText('Täytä tämä.').count()).toBe(6)
  for (const language of LANGUAGES) {
    await helper.getByLabel(language).fill(`Neuvoja ${language}`)
    await owner.getByLabel(language).fill(`Vastaaja ${language}`)
  }
  await form.getByRole('button', { name: 'Paikka ja kesto' }).click()
  await form.getByLabel('Mitä pitää tehdä ensin').fill('Yritysmuodon')
  await form.getByRole('button', { name: 'Yritysmuodon valinta' }).click()
  await form.getByLabel('Keston yksikkö').selectOption('weeks')
  await form.getByLabel('Kesto vähintään').fill('2')
  await form.getByLabel('Kesto enintään').fill('1')
  await form.getByRole('textbox', { name: 'Tarkistettava viimeistään' }).fill('31.1.2029')
  await form.getByRole('button', { name: 'Lisää kaikille' }).click()
  await form
    .getByText(/^Kirjoita luku 1–99/)
    .first()
    .waitFor()
  await form.getByLabel('Kesto enintään').fill('3')
  await form.getByRole('button', { name: 'Lisää kaikille' }).click()
  const name = `${title} Suomi`
  await page.getByRole('heading', { level: 2, name }).waitFor()
  await expect.poll(() => form.count()).toBe(0)

  const founder = await openPage({ as: 'founder' })
  await founder.goto('/path')
  await founder.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await founder.getByText('2–3 viikkoa').waitFor()
  await founder.getByText('Neuvoja Suomi').waitFor()

  // Taken out of use, it is on nobody's path, and its editors still have it.
  await page.getByRole('button', { name: `Muokkaa: ${name}` }).click()
  await page
    .getByRole('form', { name: `Muokkaa: ${name}` })
    .getByText('Näkyy polulla')
    .click()
  await page.getByRole('button', { name: 'Tallenna kaikille' }).click()
  const row = page.locator('li', { has: page.getByRole('heading', { name }) })
  await row.getByText('Ei näkyvissä').waitFor()
  await founder.reload()
  await founder.getByRole('button', { name: /^Yritysmuodon valinta/ }).waitFor()
  expect(await founder.getByRole('button', { name: new RegExp(`^${name}`) }).count()).toBe(0)
})

test('two editors at once: the later keeps what was written, is told, and an earlier version is taken back', async () => {
  const [first, second] = [await openPage({ as: EDITOR }), await openPage({ as: EDITOR })]
  const title = 'Toimitila'
  const [early, late] = [`Tilat A ${Date.now()}`, `Tilat B ${Date.now()}`]
  for (const page of [first, second]) {
    await page.goto('/path/content')
    await page.getByRole('button', { name: `Muokkaa: ${title}` }).click()
  }
  const titleIn = (page: Page) => page.getByRole('form').getByLabel('Otsikko').first()
  await titleIn(first).fill(early)
  await titleIn(second).fill(late)
  await first.getByRole('button', { name: 'Tallenna kaikille' }).click()
  await first.getByRole('heading', { level: 2, name: early }).waitFor()
  await second.getByRole('button', { name: 'Tallenna kaikille' }).click()
  await second.getByText(/^Joku ehti tallentaa uuden version/).waitFor()
  expect(await titleIn(second).inputValue()).toBe(late)
  await second.getByRole('button', { name: 'Tallenna kaikille' }).click()
  await second.getByRole('heading', { level: 2, name: late }).waitFor()

  const row = second.locator('li', { has: second.getByRole('heading', { level: 2, name: late }) })
  await row.getByRole('button', { name: 'Versiot' }).click()
  await row.getByRole('button', { name: 'Koko teksti, versio 1', exact: true }).click()
  await row.getByText('Premises', { exact: true }).waitFor()
  await row.getByRole('button', { name: 'Ota takaisin versio 1', exact: true }).click()
  await row.getByRole('button', { name: 'Ota takaisin', exact: true }).click()
  await second.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
})

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test.each(['fi', 'sv', 'en'] as const)(
    'the editor with every part open is clean and whole in %s',
    async (language) => {
      const page = await openPage({ width, as: EDITOR, language })
      await page.goto('/path/content')
      const row = page.locator('main li').first()
      await row.getByRole('button').first().click()
      const form = row.getByRole('form')
      const folds = form.locator('button[aria-expanded="false"]')
      while ((await folds.count()) > 0) await folds.first().click()
      await row.locator('button[aria-expanded="false"]').first().click()
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page)).toEqual([])
      expect(await widerThanWindow(page)).toBe(0)
      expect(await page.locator('main').textContent()).not.toMatch(/\{\{|\b(path|pathContent)\.[a-z]/)
    },
  )
})
