import { beforeAll, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { laidPlan } from './laidPlan.ts'

const OWNER = 'owner.revontuli'
const GUEST = 'adviser.second'
const WORDS = ['Ompelimo aloittaa keväällä Rovaniemellä.', 'Toinen kappale kertoo asiakkaista.'] as const

let plan: Awaited<ReturnType<typeof laidPlan>>
beforeAll(async () => {
  plan = await laidPlan('Kommentoitava', 'idea', WORDS)
  await askProduct(OWNER, `/api/customers/${plan.customerId}/grants`, {
    to: { kind: 'organisation', organisationId: organisations.vauhtipyora._id },
    ...{ sections: ['plan.idea'], right: 'comment', purpose: 'Kommentit' },
  })
})

const openSection = async (as: string, options: { width?: 390 } = {}) => {
  const page = await openPage({ as, ...options })
  await page.goto(`/plans/${plan.planId}?section=${plan.sectionId}`)
  await page.getByText(WORDS[1]).first().waitFor()
  const comments = page.getByRole('complementary', { name: 'Kommentit' })
  await comments.waitFor()
  return { page, comments }
}

test('a guest comments and suggests by keyboard, and the owner sees it at once, takes it and answers', async () => {
  const owner = await openSection(OWNER)
  const guest = await openSection(GUEST)
  await guest.comments.getByRole('button', { name: 'Kommentoi' }).press('Enter')
  const form = guest.comments.getByRole('form', { name: 'Kommentoi' })
  await form.getByRole('combobox', { name: 'Mitä kohtaa kommentti koskee' }).selectOption({ label: WORDS[0] })
  await form.getByRole('textbox', { name: 'Kommentti' }).fill('Kerro myös kuukausi.')
  await form.getByRole('checkbox', { name: 'Ehdota kohdalle toista tekstiä' }).press('Space')
  await form.getByRole('textbox', { name: 'Ehdotettu teksti' }).fill('Ompelimo aloittaa huhtikuussa Rovaniemellä.')
  expect(await axeFindings(guest.page)).toEqual([])
  await form.getByRole('button', { name: 'Lähetä kommentti' }).press('Enter')
  await form.waitFor({ state: 'detached' })
  expect(await guest.page.locator('.commented').textContent()).toBe(WORDS[0])

  const thread = owner.comments.getByRole('article', { name: 'Kommentti: Viivi Vauhti' })
  await thread.getByText('Kerro myös kuukausi.').waitFor()
  expect(await owner.page.locator('.commented').textContent()).toBe(WORDS[0])
  expect(await axeFindings(owner.page)).toEqual([])
  await thread.getByRole('button', { name: 'Vastaa' }).press('Enter')
  await thread.getByRole('textbox', { name: 'Vastaus' }).fill('Kiitos, näin on parempi.')
  await owner.page.keyboard.press('Control+Enter')
  await guest.comments.getByText('Kiitos, näin on parempi.').waitFor()
  await thread.getByRole('button', { name: 'Ota käyttöön' }).press('Enter')
  await owner.page.getByText('Ompelimo aloittaa huhtikuussa Rovaniemellä.').first().waitFor()
  await guest.page.locator('.text', { hasText: 'huhtikuussa' }).waitFor()
  await owner.comments.getByRole('button', { name: 'Käsitellyt (1)' }).press('Enter')
  await owner.comments.getByText('Otettu käyttöön').waitFor()
})

test('from the text to a comment and back by keyboard, and edits before it leave it at its words', async () => {
  const { page, comments } = await openSection(OWNER)
  const text = page.locator('.text')
  await text.getByText(WORDS[1]).click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Alt+F9')
  const form = comments.getByRole('form', { name: 'Kommentoi' })
  await form.waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  await form.getByRole('textbox', { name: 'Kommentti' }).fill('Keitä he ovat?')
  await page.keyboard.press('Control+Enter')
  await form.waitFor({ state: 'detached' })
  expect(await page.locator('.commented').textContent()).toBe(WORDS[1])
  await text.click({ position: { x: 40, y: 30 } })
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Alkuun lisätty. ')
  expect(await page.locator('.commented').textContent()).toBe(WORDS[1])
  await page.keyboard.press('Alt+F9')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-comment'))).toMatch(/^pcm_/)
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.classList.contains('text'))).toBe(true)
  await comments.getByRole('button', { name: 'Merkitse käsitellyksi' }).press('Enter')
  await comments.getByText('Ei avoimia kommentteja.').waitFor()
  expect(await page.locator('.commented').count()).toBe(0)
})

test('on a phone the comments stand under the text, and the page is not wider than its window', async () => {
  const { page, comments } = await openSection(GUEST, { width: 390 })
  await comments.getByRole('button', { name: 'Kommentoi' }).click()
  await comments.getByRole('form', { name: 'Kommentoi' }).waitFor()
  expect(await widerThanWindow(page)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
})

test('who wrote the paragraph where the caret stands is told under the text', async () => {
  const { page } = await openSection(OWNER)
  await page.locator('.text').getByText(WORDS[1].slice(0, 10)).click()
  await page.getByText('Kappaleen kirjoittanut: sinä').waitFor()
})
