import { expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'

test('the first Tab skips to the content', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/companies')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})

test('g and a letter go there; the focus and the title follow', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.getByRole('heading', { level: 1, name: 'Yritykset' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Yritykset')
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect.poll(() => page.title()).toBe('Työpöytä – Y-CRM')
})

test('help tells the keys, and turns the single ones off for who dictates', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Pikanäppäimet' })
  await help.getByRole('button', { name: 'Yhden näppäimen komennot käytössä' }).click()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('combobox')
  await page.keyboard.press('Control+k')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
})

test('keys pressed while writing are only written', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/companies')
  const field = page.getByLabel('Nimi tai Y-tunnus')
  await field.pressSequentially('g d/?')
  expect(await field.inputValue()).toBe('g d/?')
  expect(new URL(page.url()).pathname).toBe('/companies')
})
