import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { openPage } from '../support/openPage.ts'
import { eventCard } from './eventCard.ts'
import { logByApi } from './logByApi.ts'
import { openCompany } from './openCompany.ts'
import { openLine } from './openLine.ts'
import { pickCompany } from './pickCompany.ts'

/** Longer than socket.io's first tries to come back. */
const BACK_WITHIN_MS = 15_000
const MANY = 130

const titles = (page: Page) => page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents()

test('after a lost connection the timeline catches up without a gap or a double', async () => {
  const company = await pickCompany('H')
  await logByApi('adviser.lappi', company.customerId, { subject: 'Ennen katkosta' })
  const line = await openLine()
  onTestFinished(line.hangUp)
  const page = await openPage({ as: 'adviser.businessfinland' })
  const joined = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'))
  await page.goto(`${line.url}/companies/${company.businessId}`)
  await eventCard(page, 'Ennen katkosta').waitFor()
  await joined

  line.cut()
  for (const which of ['Ensimmäinen', 'Toinen', 'Kolmas'])
    await logByApi('adviser.lappi', company.customerId, { subject: `${which} katkoksen aikana` })
  await page.waitForTimeout(3000)
  expect(await eventCard(page, 'Ensimmäinen katkoksen aikana').count()).toBe(0)
  expect(await eventCard(page, 'Ennen katkosta').count()).toBe(1)

  line.mend()
  await eventCard(page, 'Kolmas katkoksen aikana').waitFor({ timeout: BACK_WITHIN_MS })
  await logByApi('adviser.lappi', company.customerId, { subject: 'Katkoksen jälkeen' })
  await eventCard(page, 'Katkoksen jälkeen').waitFor({ timeout: 2000 })
  expect((await titles(page)).slice(0, 5)).toEqual([
    'Puhelu: Katkoksen jälkeen',
    'Puhelu: Kolmas katkoksen aikana',
    'Puhelu: Toinen katkoksen aikana',
    'Puhelu: Ensimmäinen katkoksen aikana',
    'Puhelu: Ennen katkosta',
  ])
})

test('thousands of pixels down, the place of reading is kept when something new comes, and the way up is offered', async () => {
  const company = await pickCompany('J')
  const day = 24 * 60 * 60 * 1000
  for (let index = MANY; index > 0; index--)
    await logByApi('adviser.lappi', company.customerId, {
      subject: `Numero ${String(index).padStart(3, '0')}`,
      occurredAt: new Date(Date.now() - index * day).toISOString(),
    })
  const page = await openCompany(company, { as: 'adviser.finnvera' })
  const seen = new Set<string>()
  const numbered = async () => (await titles(page)).filter((title) => title.includes('Numero'))
  for (let step = 0; step < 200 && !seen.has(`Puhelu: Numero ${MANY}`); step++) {
    for (const title of await numbered()) seen.add(title)
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(40)
  }
  // Three pages by cursor: every event once, and only what is near the screen is drawn.
  expect(seen.size).toBe(MANY)
  expect(await page.getByRole('article').count()).toBeLessThan(40)

  await page.mouse.wheel(0, -9000)
  await page.waitForTimeout(500)
  const firstInView = () =>
    page.evaluate(() => {
      const cards = [...document.querySelectorAll('article')]
      const first = cards.find((card) => card.getBoundingClientRect().top > 80)
      return [first?.querySelector('h3')?.textContent, Math.round(first?.getBoundingClientRect().top ?? 0)]
    })
  const [title, top] = await firstInView()
  await logByApi('adviser.lappi', company.customerId, { subject: 'Tuli lukiessa' })
  const pill = page.getByRole('button', { name: /Uusi tapahtuma: Puhelu: Tuli lukiessa/ })
  await pill.waitFor({ timeout: 2000 })
  const [titleAfter, topAfter] = await firstInView()
  expect(titleAfter).toBe(title)
  expect(Math.abs(Number(topAfter) - Number(top))).toBeLessThan(4)
  await pill.click()
  await expect
    .poll(() => eventCard(page, 'Tuli lukiessa').evaluate((card) => card === document.activeElement))
    .toBe(true)

  // Away and back: the place is where it was.
  await page.mouse.wheel(0, 6000)
  await page.waitForTimeout(400)
  const left = await page.evaluate(() => window.scrollY)
  await page.getByRole('link', { name: 'Työpöytä' }).click()
  await page.getByRole('heading', { name: 'Viimeksi avatut' }).waitFor()
  await page.goBack()
  await page.getByRole('article').first().waitFor()
  await expect.poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - left)).toBeLessThan(60)
})
