import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { planOf } from './planOf.ts'
import { removePlanOf } from './removePlanOf.ts'

const OWNER = 'owner.revontuli'
const { plan, pathOf, grant } = await planOf(`Opastettu ${Date.now()}`)
afterAll(() => removePlanOf(plan.planId))

/** What a screen reader says of whatever has the focus: its name and what describes it. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const words = (attribute: string) =>
      document.getElementById(document.activeElement?.getAttribute(attribute) ?? '')?.textContent ?? ''
    return `${words('aria-labelledby')}. ${words('aria-describedby')}`
  })

describe('the first visit of a plan', () => {
  test('is offered once, goes a step at a time by keyboard, and is called back from the plan’s menu', async () => {
    const page = await openPage({ as: OWNER })
    await page.goto(pathOf('summary'))
    const offer = page.getByRole('region', { name: 'Ensimmäistä kertaa täällä?' })
    await offer.getByRole('button', { name: 'Näytä opastus' }).press('Enter')
    const titles = ['Osio kerrallaan', 'Apua kirjoittamiseen', 'Teksti tallentuu', 'Kutsu joku mukaan', 'Laskelmat']
    for (const [place, title] of titles.entries()) {
      await expect.poll(() => heard(page)).toMatch(new RegExp(`^${title}.* ${place + 1}/5\\. .{40}`))
      const last = place === titles.length - 1
      await page.getByRole('button', { name: last ? 'Valmis' : 'Seuraava', exact: true }).press('Enter')
    }
    const menu = page.getByRole('button', { name: 'Suunnitelman toiminnot' })
    const hasFocus = () => menu.evaluate((button) => button === document.activeElement)
    await expect.poll(hasFocus).toBe(true)

    await page.reload()
    await menu.waitFor()
    expect(await offer.count()).toBe(0)
    await menu.press('Enter')
    await page.getByRole('button', { name: 'Näytä opastus' }).press('Enter')
    await expect.poll(() => heard(page)).toMatch(/^Osio kerrallaan/)
    const sections = page.getByRole('navigation', { name: 'Osiot' })
    expect(
      await sections.evaluate((list) => document.getElementById(list.getAttribute('aria-describedby') ?? '')),
    ).toBeTruthy()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(hasFocus).toBe(true)
    expect(await sections.getAttribute('aria-describedby')).toBe(null)
  })

  test('on a phone keeps nothing from being pressed, and may be declined', async () => {
    const page = await openPage({ as: OWNER, width: 390 })
    await page.goto(pathOf('summary'))
    await page.getByRole('button', { name: 'Näytä opastus' }).click()
    await page.getByText(/^Osio kerrallaan/).waitFor()
    expect(await widerThanWindow(page)).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: /^Seuraava: / }).click()
    await page.getByRole('heading', { level: 2, name: 'Kasvun tavoite' }).waitFor()
    await page.getByRole('button', { name: 'Ohita' }).click()
    expect(await page.getByText(/^Osio kerrallaan/).count()).toBe(0)
  })

  test('shows a guest what they may do, and nothing else', async () => {
    await grant(['summary'], 'comment')
    const page = await openPage({ as: 'adviser.private' })
    await page.goto(pathOf('summary'))
    await page.getByRole('button', { name: 'Ohita' }).click()
    await page.getByText('Opastus löytyy suunnitelman toiminnoista').first().waitFor()
    await page.getByRole('button', { name: 'Suunnitelman toiminnot' }).click()
    expect(await page.getByRole('button', { name: 'Poista suunnitelma' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Näytä opastus' }).click()
    await expect.poll(() => heard(page)).toMatch(/^Sinulle avatut osiot 1\/2/)
    await page.getByRole('button', { name: 'Seuraava', exact: true }).click()
    await expect.poll(() => heard(page)).toMatch(/^Kommentoi kohtaa 2\/2/)
  })
})
