import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { composeHandOff } from './composeHandOff.ts'
import { sendByApi } from './sendByApi.ts'

const expectClean = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  expect(await axeFindings(page)).toEqual([])
  expect(await widerThanWindow(page)).toBe(0)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
}
const FINNVERA = { organisation: 'finnvera', person: 'adviser.finnvera' } as const
const PRIVATE = { organisation: 'kasvukonsultit', person: 'adviser.private' } as const
const AGENCY = { organisation: 'uusyritys', person: 'adviser.newenterprise' } as const

const BOXES = ['waiting', 'underWay', 'sent', 'ended'] as const
const LANGUAGES = ['fi', 'sv', 'en'] as const

describe.each([1440, 390] as const)('at %i pixels axe is clean and nothing scrolls sideways:', (width) => {
  test.each(BOXES)('the box %s, full, and empty to who has nothing in it', async (box) => {
    for (const as of ['adviser.lappi', 'adviser.finnvera', 'adviser.employment']) {
      const page = await openPage({ width, as })
      await page.goto(`/hand-offs?box=${box}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByRole('tab', { selected: true }).waitFor()
      await expectClean(page)
    }
  })

  test.each(LANGUAGES)('a hand-off to its receiver, its sender and its customer in %s', async (language) => {
    const { handOffId } = await sendByApi({ by: 'adviser.lappi', need: `Kieli ${Date.now()}`, to: [FINNVERA] })
    for (const as of ['adviser.finnvera', 'adviser.lappi', 'owner.revontuli']) {
      const page = await openPage({ width, as, language })
      await page.goto(`/hand-offs/${handOffId}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const folded = page.locator('main button[aria-expanded="false"]')
      while ((await folded.count()) > 0) await folded.first().click()
      await expectClean(page)
      expect(await page.locator('main').textContent()).not.toMatch(/\{\{|(packet|handOffs|ownHandOffs|compose)\./i)
    }
  })

  test('each thing that a receiver can do with it, open in its place', async () => {
    const { handOffId } = await sendByApi({ by: 'adviser.lappi', need: `Teot ${Date.now()}`, to: [FINNVERA] })
    const page = await openPage({ width, as: 'adviser.finnvera' })
    await page.goto(`/hand-offs/${handOffId}`)
    for (const name of ['Ota vastaan', 'Pyydä lisätietoja', 'Ohjaa eteenpäin', 'Anna toiselle meillä', 'Palauta']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.locator('main form').waitFor()
      await expectClean(page)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: 'Ota vastaan' }).click()
    await page.getByLabel('Kuka hoitaa').waitFor()
    await page.getByRole('button', { name: 'Ota vastaan' }).click()
    await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click()
    await expectClean(page)
  })

  test.each(LANGUAGES)('what the customer is asked in %s: to agree, and to choose', async (language) => {
    for (const to of [[PRIVATE], [PRIVATE, AGENCY]]) {
      const { handOffId } = await sendByApi({ by: 'adviser.lappi', need: `Kysymys ${Date.now()}`, to })
      const page = await openPage({ width, as: 'owner.revontuli', language })
      await page.goto(`/hand-offs/${handOffId}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectClean(page)
      expect(await page.locator('main').textContent()).not.toMatch(/\{\{|(packet|handOffs|ownHandOffs)\./i)
      await page.goto('/hand-offs')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectClean(page)
    }
  })

  test('putting one together, before and after the receiver is chosen, with what is wrong, and among several', async () => {
    const { matterId } = await sendByApi({ by: 'adviser.lappi', need: `Koottava ${Date.now()}`, to: [PRIVATE] })
    const page = await openPage({ width, as: 'adviser.lappi' })
    await page.goto(`/matters/${matterId}/hand-off`)
    await page.getByText('Valitse ensin vastaanottaja').waitFor()
    await expectClean(page)
    await page.getByRole('button', { name: /^Lähetä ohjaus/ }).click()
    await page.getByText('Kirjoita, mitä pyydät.').waitFor()
    await expectClean(page)
    await composeHandOff(page, { organisation: 'Vauhtipyörä Oy', place: 'Viivi Vauhti', message: 'Apua' })
    await expectClean(page)
    await page.getByRole('button', { name: 'Anna asiakkaan valita useammasta' }).click()
    await expectClean(page)
  })

  test('a hand-off that is not there, and a list that could not be fetched', async () => {
    const page = await openPage({ width, as: 'adviser.lappi' })
    await page.goto('/hand-offs/hof_00000000000000000000')
    await page.getByRole('heading', { level: 1, name: 'Ohjausta ei löydy' }).waitFor()
    await expectClean(page)
    await page.route('**/api/hand-offs?*', (route) => route.abort())
    await page.goto('/hand-offs')
    await page.getByText('Ohjauksia ei saatu haettua').waitFor()
    await expectClean(page)
  })
})
