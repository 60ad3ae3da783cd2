import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { openLine } from '../company/openLine.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { ownerOf } from './ownerOf.ts'

const HOLDER = 'adviser.second'
/** Longer than socket.io's first tries to come back. */
const BACK_WITHIN_MS = 15_000

const ended = (page: Page) => page.getByRole('heading', { level: 1, name: 'Käyttöoikeutesi päättyi' })
const watched = (page: Page) =>
  page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framereceived', { predicate: ({ payload }) => String(payload).includes('"joined":true') }),
    )

test('an open page goes blank within a second of a withdrawal, and opens again without what was withdrawn', async () => {
  const owner = await ownerOf()
  const grantId = await owner.give()
  const page = await openPage({ as: HOLDER })
  const joined = watched(page)
  await page.goto(`/companies/${owner.businessId}`)
  await page.getByRole('article').first().waitFor()
  await joined

  const started = Date.now()
  const blank = page.waitForFunction(() => document.querySelector('article') === null, undefined, { polling: 'raf' })
  await owner.withdraw(grantId)
  await blank
  expect(Date.now() - started).toBeLessThan(1_000)
  await ended(page).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Käyttöoikeutesi päättyi')
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'Avaa sivu uudelleen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Revontuli Design Oy' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('Puhelu:').count()).toBe(0)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'contact.logged',
  )
})

test('a page that was away when access ended goes blank as it comes back', async () => {
  const owner = await ownerOf()
  const grantId = await owner.give()
  const line = await openLine()
  onTestFinished(line.hangUp)
  const page = await openPage({ as: HOLDER })
  const joined = watched(page)
  await page.goto(`${line.url}/companies/${owner.businessId}`)
  await page.getByRole('article').first().waitFor()
  await joined
  line.cut()
  await owner.withdraw(grantId)
  line.mend()
  await ended(page).waitFor({ timeout: BACK_WITHIN_MS })
  expect(await page.getByRole('article').count()).toBe(0)
})

test('a timeline is fetched once when nothing has happened since', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  const asked: string[] = []
  page.on('request', (request) => {
    if (/\/customers\/[^/]+\/events/.test(request.url())) asked.push(request.url())
  })
  const joined = watched(page)
  const owner = await ownerOf()
  await page.goto(`/companies/${owner.businessId}`)
  await page.getByRole('article').first().waitFor()
  await joined
  await page.waitForTimeout(500)
  expect(asked).toHaveLength(1)
})
