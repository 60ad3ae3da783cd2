import { afterAll, describe, expect, test } from 'vitest'
import { sampleFiles } from '#tests/documents/sampleFiles.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { planOf } from './planOf.ts'
import { removePlanOf } from './removePlanOf.ts'
import { textOf } from './textOf.ts'

const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'
// One plan for all: a customer has twenty at most. Each test has a section of its own.
const { plan, pathOf, grant } = await planOf()
afterAll(() => removePlanOf(plan.planId))
const KEPT = 'Kirjoittamasi säilyy tällä laitteella'

describe('two people in one text', () => {
  test('see each other’s words and names; withdrawal blanks the guest’s within a second', async () => {
    const withdraw = await grant(['idea'], 'edit')
    const owner = await openPage({ as: OWNER })
    const guest = await openPage({ as: GUEST, width: 390 })
    for (const page of [owner, guest]) await page.goto(pathOf('growthGoal'))
    await textOf(owner).write('Myymme astioita Norjaan.')
    await guest.getByText('Myymme astioita Norjaan.').waitFor()
    await textOf(guest).write(' Hyvä alku.')
    await owner.getByText('Hyvä alku.').waitFor()
    await owner.getByText('Paikalla: Kasper Kasvu, Kasvukonsultit Oy').waitFor()
    await owner.getByText('Kasper Kasvu, Kasvukonsultit Oy kirjoittaa').waitFor({ state: 'attached' })
    expect(await owner.locator('.caret-name').textContent()).toBe('Kasper Kasvu, Kasvukonsultit Oy')

    await withdraw()
    await expect.poll(() => guest.getByText('Hyvä alku.').count(), { timeout: 1_000, interval: 50 }).toBe(0)
    await guest.getByRole('heading', { level: 1, name: 'Käyttöoikeutesi päättyi' }).waitFor()
    expect(await owner.getByText('Paikalla: Kasper Kasvu').count()).toBe(0)
  })

  test('who may comment reads along and can’t write; an empty text says that it is', async () => {
    await grant(['people'], 'comment')
    const guest = await openPage({ as: GUEST })
    await guest.goto(pathOf('leadership'))
    await guest.getByText('Tähän osioon ei ole vielä kirjoitettu.').waitFor()
    const owner = await openPage({ as: OWNER })
    await owner.goto(pathOf('leadership'))
    await textOf(owner).write('Luettavaksi.')
    await guest.getByText('Luettavaksi.').waitFor()
    expect(await textOf(guest).box.count()).toBe(0)
    expect(await guest.getByRole('toolbar').count()).toBe(0)
  })
})

describe('on a line that breaks', () => {
  test('both go on writing, and the texts are one again', async () => {
    await grant(['market'], 'edit')
    const owner = await openPage({ as: OWNER })
    const guest = await openPage({ as: GUEST })
    for (const page of [owner, guest]) await page.goto(pathOf('growthMarket'))
    await textOf(owner).write('Alku.')
    await guest.getByText('Alku.').waitFor()
    await owner.context().setOffline(true)
    await textOf(owner).state(new RegExp(KEPT))
    await textOf(owner).write(' Omistajalta.')
    await textOf(guest).write(' Vieraalta.')
    await owner.context().setOffline(false)
    await guest.getByText('Omistajalta.').waitFor()
    await owner.getByText('Vieraalta.').waitFor()
    await textOf(owner).state('Tallennettu')
    expect(await textOf(owner).words()).toBe(await textOf(guest).words())

    await guest.context().setOffline(true)
    await textOf(guest).state(/Pidä sivu auki/)
    expect(await guest.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('.plan.')))).toEqual([])
  })

  test('what the owner wrote lies sealed on the device until it is sent, also after a reload; a guest’s never does', async () => {
    const owner = await openPage({ as: OWNER })
    await owner.goto(pathOf('competition'))
    await textOf(owner).write('Ennen katkosta.')
    await textOf(owner).state('Tallennettu')
    await owner.context().setOffline(true)
    await textOf(owner).write(' Katkoksen aikana.')
    const kept = () => owner.evaluate(() => Object.entries(localStorage).filter(([name]) => name.includes('.plan.')))
    await expect.poll(async () => (await kept()).length).toBe(1)
    expect(JSON.stringify(await kept())).not.toContain('Katkoksen')
    // The page goes before the line is back.
    await owner.route('**/api/plan-texts', (route) => route.abort())
    await owner.goto('about:blank')
    await owner.context().setOffline(false)
    await owner.goto(pathOf('growthGoal'))
    await expect.poll(async () => (await kept()).length).toBe(0)
    await owner.goto(pathOf('competition'))
    await owner.getByText('Ennen katkosta. Katkoksen aikana.').waitFor()
  })
})

describe('the tools', () => {
  test('make headings, lists, tables, links and pictures; nothing is refused by the content security policy', async () => {
    const page = await openPage({ as: OWNER })
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    await page.goto(pathOf('marketing'))
    const { box, tool } = textOf(page)
    await box.click()
    await tool('Otsikko').click()
    expect(await tool('Otsikko').getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.type('Markkina')
    await page.keyboard.press('Enter')
    await tool('Luettelo').click()
    await page.keyboard.type('Ensimmäinen')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await tool('Taulukko').click()
    await page.keyboard.type('Vuosi')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Myynti')
    await page.getByRole('button', { name: 'Lisää rivi' }).click()
    expect(await box.getByRole('row').count()).toBe(4)
    expect(await box.locator('th').count()).toBe(3)
    await page.keyboard.press('Control+End')
    await tool('Linkki').click()
    await page.getByLabel('Osoite', { exact: true }).fill('javascript:alert(1)')
    await page.getByRole('button', { name: 'Lisää linkki' }).click()
    await page.getByText('Kirjoita verkko-osoite tai sähköpostiosoite.').waitFor()
    await page.getByLabel('Osoite', { exact: true }).fill('www.ssb.no')
    await page.getByRole('button', { name: 'Lisää linkki' }).click()
    expect(await box.getByRole('link').getAttribute('href')).toBe('https://www.ssb.no')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await tool('Kuva').click()
    await page.getByRole('button', { name: 'Lisää kuva' }).click()
    await page.getByText('Kerro muutamalla sanalla, mitä kuvassa on.').waitFor()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: sampleFiles.png() })
    await page.getByLabel('Mitä kuvassa on').fill('Sininen astia')
    await page.getByRole('button', { name: 'Lisää kuva' }).click()
    const picture = box.getByRole('img', { name: 'Sininen astia' })
    await picture.waitFor()
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    await textOf(page).state('Tallennettu')
    await page.reload()
    await box.getByRole('heading', { level: 2, name: 'Markkina' }).waitFor()
    await picture.waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(refused).toEqual([])
  })

  test('name people who read the section after @', async () => {
    const page = await openPage({ as: OWNER })
    await page.goto(pathOf('capacity'))
    await textOf(page).write('Kysy: @Oon')
    await page.getByRole('option', { name: 'Oona Revontuli' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await textOf(page).box.locator('.mention').getByText('@Oona Revontuli').waitFor()
  })

  test('work by the keyboard alone, and nobody is caught in the text', async () => {
    const page = await openPage({ as: OWNER })
    await page.goto(pathOf('summary'))
    const { box, tool } = textOf(page)
    await box.focus()
    await page.keyboard.type('Lihavoitava')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Alt+F10')
    await expect.poll(() => tool('Otsikko').evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await box.locator('strong').getByText('Lihavoitava').waitFor()
    await box.focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => tool('Lihavointi').evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(false)
  })

  test('fit on a phone', async () => {
    const page = await openPage({ as: OWNER, width: 390 })
    await page.goto(pathOf('risks'))
    await textOf(page).write('Puhelimella. ')
    await textOf(page).tool('Taulukko').click()
    await page.getByRole('toolbar', { name: 'Taulukon muokkaus' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
  })
})
