import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { openPage } from '../support/openPage.ts'
import { boardOf } from './boardOf.ts'
import { openMatterAs } from './openMatterAs.ts'

/** What is due today stands first in its column, where it is drawn, however much other tests have left on the board. */
const FIRST = { dueOn: dayInFinland(new Date()) }
const STATUSES = [
  'Uusi',
  'Arvioitavana',
  'Työn alla',
  'Odottaa asiakasta',
  'Odottaa toista tahoa',
  'Valmis',
  'Päätetty ilman palvelua',
]

describe('the board', () => {
  test('has a column for each status; grouped by another field, others; the address says all of it', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    const board = boardOf(page)
    await board.open()
    expect(await board.columns()).toEqual(STATUSES)
    expect(await board.cardsIn('Työn alla')).toContain('Rahoitus vientiin Norjaan')

    await page.getByLabel('Ryhmittely').selectOption({ label: 'Vastuuhenkilön mukaan' })
    await expect
      .poll(() => board.columns())
      .toEqual(expect.arrayContaining(['Ei vielä kenelläkään', 'Sinä', 'Tuomas Tunturi']))
    await page.getByRole('button', { name: 'Omani' }).click()
    await expect.poll(() => board.cardsIn('Tuomas Tunturi')).toEqual([])
    await page.getByRole('button', { name: 'Rajaa' }).click()
    await page.getByLabel('Aiheet').selectOption({ label: 'Rahoitus' })
    await expect.poll(() => board.cardsIn('Sinä')).toContain('Rahoitus vientiin Norjaan')
    expect(page.url()).toMatch(/\/matters\?(?=.*person=me)(?=.*topic=financing)(?=.*by=person)/)

    await page.reload()
    await expect.poll(() => board.cardsIn('Sinä')).toContain('Rahoitus vientiin Norjaan')
    await page.getByRole('button', { name: 'Luettelo' }).click()
    await page.getByRole('table').waitFor()
    expect(page.url()).toMatch(/view=list/)
    await page.getByRole('button', { name: 'Poista rajaus: Rahoitus' }).click()
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(4)
  })

  test('says so when nothing fits, and when nothing could be fetched', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto('/matters?topic=permits')
    await page.getByText('Mikään asia ei vastaa rajauksia').waitFor()
    await page.route('**/api/matters?*', (route) => route.abort())
    await page.goto('/matters?topic=other')
    await page.getByText('Asioita ei saatu haettua').waitFor()
    await page.unroute('**/api/matters?*')
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.getByText('Mikään asia ei vastaa rajauksia').waitFor()
  })
})

describe('a card', () => {
  test('is moved by keyboard alone, spoken at every step', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await openMatterAs(page, revontuli.businessId, { need: 'Näppäimin siirrettävä', ...FIRST })
    const board = boardOf(page)
    await board.open('?person=me')
    const card = board.card('Näppäimin siirrettävä')
    await card.focus()
    await page.keyboard.press(' ')
    await page.getByText(/^Näppäimin siirrettävä otettu sarakkeesta Uusi/).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowRight')
    await page.getByText('Sarake Arvioitavana', { exact: true }).waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
    await page.getByText(/^Siirto peruttu, Näppäimin siirrettävä/).waitFor({ state: 'attached' })
    expect(await board.cardsIn('Uusi')).toContain('Näppäimin siirrettävä')

    await page.keyboard.press(' ')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press(' ')
    await expect.poll(() => board.cardsIn('Työn alla')).toContain('Näppäimin siirrettävä')
    await page.getByText('Näppäimin siirrettävä siirretty sarakkeeseen Työn alla').first().waitFor()
    // The focus went along.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Näppäimin siirrettävä')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Näppäimin siirrettävä' }).waitFor()
  })

  test('asks why before it waits for the customer, and stays where it is until that is said', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await openMatterAs(page, revontuli.businessId, { need: 'Perusteltava siirto', ...FIRST })
    const board = boardOf(page)
    await board.open('?person=me')
    await page.getByRole('button', { name: 'Siirrä: Perusteltava siirto' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Odottaa asiakasta').click()
    await dialog.getByRole('button', { name: 'Siirrä' }).click()
    await dialog.getByText('Kirjoita, miksi.').waitFor()
    await dialog.getByLabel('Miksi').fill('Lähetä tilinpäätös.')
    await dialog.getByRole('button', { name: 'Siirrä' }).click()
    await expect.poll(() => board.cardsIn('Odottaa asiakasta')).toContain('Perusteltava siirto')
  })

  test('is dragged to another column, and comes back when the server refuses', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await openMatterAs(page, revontuli.businessId, { need: 'Vedettävä', ...FIRST })
    const board = boardOf(page)
    await board.open('?person=me')
    await board.card('Vedettävä').dragTo(board.column('Arvioitavana'))
    await expect.poll(() => board.cardsIn('Arvioitavana')).toContain('Vedettävä')

    await page.route('**/api/matters/*/status', (route) => route.abort())
    await board.card('Vedettävä').dragTo(board.column('Työn alla'))
    await page.getByRole('dialog').getByRole('alert').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Peruuta' }).click()
    expect(await board.cardsIn('Arvioitavana')).toContain('Vedettävä')
  })
})

test('several are given to a colleague at once from the list', async () => {
  const page = await openPage({ as: 'lead.lappi' })
  for (const need of ['Jaettava yksi', 'Jaettava kaksi'])
    await openMatterAs(page, revontuli.businessId, { need, ...FIRST })
  await page.goto('/matters?view=list&person=me')
  for (const need of ['Jaettava yksi', 'Jaettava kaksi']) await page.getByLabel(`Valitse: ${need}`).check()
  await page.getByText('2 valittu').first().waitFor()
  await page.getByLabel('Kenelle').selectOption({ label: 'Aino Lappalainen' })
  await page.getByRole('button', { name: 'Anna', exact: true }).click()
  await page.getByText('Annettu: 2').first().waitFor()
  await expect.poll(() => page.getByRole('link', { name: /^Jaettava/ }).count()).toBe(0)
})
