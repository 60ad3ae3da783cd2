import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const COMPANY = '/companies/9012346-8'
const REASON = 'Yrittäjä soittaa hädissään, maksupäivä on tänään.'

/** Whether a red frame stands round the whole window. */
const isFramedRed = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-hidden="true"]')].some((one) => {
      const { position, borderTopWidth, borderTopColor } = getComputedStyle(one)
      const [red = 0, green = 255, blue = 255] = (borderTopColor.match(/\d+/g) ?? []).map(Number)
      const { width, height } = one.getBoundingClientRect()
      const whole = width >= document.documentElement.clientWidth && height >= window.innerHeight
      return position === 'fixed' && borderTopWidth === '6px' && whole && red > 150 && green < 90 && blue < 90
    }),
  )

test.each([1440, 390] as const)(
  'break-glass at %i pixels: reason, red frame, time left, end, review',
  async (width) => {
    const page = await openPage({ as: 'phone.keha', width })
    await page.goto(COMPANY)
    await page.getByRole('button', { name: 'Muut toiminnot' }).click()
    await page.getByRole('button', { name: 'Hätäkatselu' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Miksi tarvitset tiedot nyt').fill('Kiire')
    await dialog.getByRole('button', { name: 'Avaa tunniksi' }).click()
    await dialog.getByText('vähintään 20 merkillä').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByLabel('Miksi tarvitset tiedot nyt').fill(REASON)
    await dialog.getByRole('button', { name: 'Avaa tunniksi' }).click()

    const bar = page.getByRole('region', { name: 'Hätäkatselu' })
    await bar.getByText(/vielä 59 min \d+ s/).waitFor()
    await dialog.waitFor({ state: 'detached' })
    expect(await isFramedRed(page)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
    await bar.getByRole('button', { name: 'Päätä nyt' }).click()
    await bar.waitFor({ state: 'detached' })
    expect(await isFramedRed(page)).toBe(false)

    const reviewer = await openPage({ as: 'lead.keha', width })
    await reviewer.goto('/reviews')
    await reviewer
      .getByRole('button', { name: /^Tarkasta/ })
      .first()
      .click()
    await reviewer.getByLabel('Perustelu').fill('Soittaja tunnistettiin.')
    expect(await axeFindings(reviewer)).toEqual([])
    expect(await widerThanWindow(reviewer)).toBe(0)
    await reviewer.getByRole('button', { name: 'Kirjaa tarkastus' }).click()
    await reviewer.getByText('Yksikään hätäkatselu ei odota tarkastusta').waitFor()
  },
)
