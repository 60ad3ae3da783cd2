import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readBook } from '#tests/plans/readBook.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { laidPlan } from './laidPlan.ts'

const OWNER = 'owner.revontuli'
const WORDS = ['Paistamme leivän yöllä ja myymme sen aamulla.', 'Toinen kappale kertoo asiakkaista.'] as const

let plan: Awaited<ReturnType<typeof laidPlan>>
beforeAll(async () => {
  plan = await laidPlan('Pankille', 'idea', WORDS)
})
const menuOf = (page: Page) => page.getByRole('button', { name: /^Lataa tai tulosta/ })
const openPlan = async (options: { width?: 390 } = {}) => {
  const page = await openPage({ as: OWNER, ...options })
  await page.goto(`/plans/${plan.planId}?section=${plan.sectionId}`)
  await menuOf(page).waitFor()
  // The editor's own, not the words that stand there before it has come.
  await page.locator('.text').getByText(WORDS[0]).waitFor()
  return page
}
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

test('the plan comes as a PDF in the language chosen, by keyboard', async () => {
  const page = await openPlan()
  await menuOf(page).press('Enter')
  await page.getByRole('button', { name: 'Svenska' }).press('Enter')
  await shot(page, 'menu')
  expect(await axeFindings(page)).toEqual([])
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^PDF/ }).press('Enter')
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^Pankille \d{4}-\d\d-\d\d\.pdf$/)
  const book = await readBook(await readFile(await file.path()))
  expect(book.language).toBe('sv-FI')
  expect(book.words).toContain(WORDS[0])
  await page
    .getByText(/^Pankille .*\.pdf on ladattu\.$/)
    .first()
    .waitFor()
  expect(await menuOf(page).getAttribute('aria-expanded')).toBe('false')
})

test('where it fails, it says so and why; the next try goes through', async () => {
  const page = await openPlan()
  await page.route('**/export?*', (route) => route.abort(), { times: 1 })
  await menuOf(page).press('Enter')
  await page.getByRole('button', { name: /^Word/ }).press('Enter')
  await page.getByText('Tarkista verkkoyhteys').waitFor()
  await shot(page, 'failed')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Word/ }).press('Enter')
  expect((await coming).suggestedFilename()).toMatch(/\.docx$/)
})

test('fits a phone', async () => {
  const page = await openPlan({ width: 390 })
  await menuOf(page).click()
  await page.getByRole('button', { name: 'English' }).waitFor()
  await shot(page, 'phone')
  expect(await widerThanWindow(page)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
})

test('on paper it is the section, and nothing to press', async () => {
  const page = await openPlan()
  await page.emulateMedia({ media: 'print' })
  await shot(page, 'print')
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('.text').getByText(WORDS[1]).isVisible()).toBe(true)
  const book = await readBook(await page.pdf({ preferCSSPageSize: true, tagged: true }))
  expect(book.words).toContain(WORDS[0])
  expect(book.words).toContain('Pankille')
  expect(book.words).not.toMatch(/Kommentit|Tallennettu|Arviot|kirjoitti/)
  expect(book.pages).toHaveLength(1)
})
