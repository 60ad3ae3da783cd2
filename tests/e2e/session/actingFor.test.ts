import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { signInHere } from './signInHere.ts'

/** Whoever ends their other sign-ins ends those that the other tests share: this person is signed in by no other test. */
const NOBODY_ELSES = 'platform.manager'

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test('who acts for several is asked for whom first, and changes it in the menu, by keyboard too', async () => {
    const page = await openPage({ width })
    await signInHere(page, 'accountant.two')
    await page.getByRole('heading', { level: 1, name: 'Kenen puolesta asioit?' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)

    await page.getByRole('button', { name: /Kaksoistähti Oy/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Hei Laila/ }).waitFor()
    await page.getByRole('button', { name: /^Oma valikko/ }).click()
    const choices = page.getByRole('group', { name: 'Kenen puolesta asioit' }).getByRole('button')
    await choices.first().waitFor()
    expect(await choices.evaluateAll((all) => all.map((one) => one.getAttribute('aria-current')))).toEqual([
      'false',
      'true',
    ])
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
    await choices.first().click()
    // The page begins anew in the other company, and nobody is sent to sign in.
    await page.getByText('Revontuli Design Oy').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})

test('the other tabs follow a change', async () => {
  const page = await openPage()
  await signInHere(page, 'adviser.accountant')
  const other = await page.context().newPage()
  await other.goto('/companies')
  await other.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: /^Oma valikko/ }).click()
  await page.getByRole('button', { name: /Kaksoistähti Oy/ }).click()
  await other.getByRole('heading', { level: 1, name: /Hei Otso/ }).waitFor()
  expect(new URL(other.url()).pathname).toBe('/')
})

test('one’s own sign-ins are listed, and end elsewhere by one press', async () => {
  const there = await openPage()
  await signInHere(there, NOBODY_ELSES)
  const page = await openPage({ width: 390 })
  await signInHere(page, NOBODY_ELSES)
  await page.goto('/sessions')
  await page.getByText('Tämä selain').waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await widerThanWindow(page)).toBe(0)
  await page.getByRole('button', { name: 'Kirjaa ulos kaikista muista' }).click()
  await page
    .getByText(/kirjautuminen päätettiin|kirjautumista päätettiin/)
    .first()
    .waitFor()
  await there.waitForURL(/\/sign-in/)
})
