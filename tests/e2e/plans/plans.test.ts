import { afterAll, describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { planOf } from './planOf.ts'
import { removePlanOf } from './removePlanOf.ts'

const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'
/** A plan as its page asks for it. */
const PLAN = /\/api\/plans\/[^/]+$/

// A customer has twenty plans at most, and all tests share one.
const OPENED = `Vieraalle avattu ${Date.now()}`
const { plan: opened, pathOf, grant } = await planOf(OPENED)
afterAll(() => removePlanOf(opened.planId))

describe('a plan, to its owner', () => {
  test('is begun from a template on the phone, by what is missing told', async () => {
    const page = await openPage({ as: OWNER, width: 390 })
    await page.goto('/plans')
    await page.getByRole('button', { name: 'Aloita suunnitelma' }).click()
    await page.getByRole('button', { name: 'Aloita', exact: true }).click()
    await page.getByText('Valitse, mistä suunnitelma on.').waitFor()
    await page.getByRole('radio', { name: /^Kansainvälistyminen/ }).check()
    await page.getByLabel('Suunnitelman nimi').fill('Norja 2028')
    await page.getByRole('button', { name: 'Aloita', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Norja 2028' }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'Tiivistelmä' }).waitFor()
    await page.getByLabel('Osio', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('heading', { level: 2, name: /./ }).first().waitFor()
    expect(page.url()).toContain('section=pse_')
  })

  test('is renamed and made the current one; its sections are named, moved, added and removed; at last it is removed', async () => {
    const { plan, pathOf } = await planOf('Vanha nimi')
    const renamed = `Uusi nimi ${Date.now()}`
    const page = await openPage({ as: OWNER })
    await page.goto(pathOf('growthGoal'))
    await page.getByRole('button', { name: 'Suunnitelman toiminnot' }).click()
    await page.getByRole('button', { name: 'Muuta nimeä', exact: true }).click()
    await page.getByLabel('Suunnitelman nimi').fill(renamed)
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: renamed }).waitFor()
    await page.getByRole('button', { name: 'Suunnitelman toiminnot' }).click()
    await page.getByRole('button', { name: 'Ota käyttöön' }).click()
    await page.locator('header').getByText('Käytössä').waitFor()

    const sections = page.getByRole('navigation', { name: 'Osiot' }).getByRole('link')
    await page.getByRole('button', { name: 'Osion toiminnot' }).click()
    await page.getByRole('button', { name: 'Siirrä ylemmäs' }).click()
    await expect.poll(() => sections.first().textContent()).toContain('Kasvun tavoite')
    await page.getByRole('button', { name: 'Osion toiminnot' }).click()
    await page.getByRole('button', { name: 'Muuta osion nimeä' }).click()
    await page.getByLabel('Osion nimi').fill('Minne kasvamme')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 2, name: 'Minne kasvamme' }).waitFor()
    await page.getByRole('button', { name: 'Lisää oma osio' }).click()
    await page.getByLabel('Osion nimi').fill('Omat ajatukset')
    await page.getByLabel('Kenelle se avautuu: sama kuin').selectOption({ label: 'Riskit' })
    await page.getByRole('button', { name: 'Lisää', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Omat ajatukset' }).waitFor()
    expect(await sections.count()).toBe(plan.sections.length + 1)
    expect(await sections.nth(1).textContent()).toContain('Omat ajatukset')

    await page.getByRole('button', { name: 'Osion toiminnot' }).click()
    await page.getByRole('button', { name: 'Poista osio' }).click()
    await page.getByRole('form', { name: 'Poista osio' }).getByRole('button', { name: 'Poista osio' }).click()
    await page.getByRole('heading', { level: 2, name: 'Minne kasvamme' }).waitFor()
    expect(await sections.count()).toBe(plan.sections.length)
    await page.getByRole('button', { name: 'Suunnitelman toiminnot' }).click()
    await page.getByRole('button', { name: 'Poista suunnitelma' }).click()
    await page
      .getByRole('form', { name: 'Poista suunnitelma' })
      .getByRole('button', { name: 'Poista suunnitelma' })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Suunnitelmat' }).waitFor()
    await page.getByText('Suunnitelma poistettu').first().waitFor()
    await expect.poll(() => page.getByRole('link', { name: renamed }).count()).toBe(0)
  })

  test('who was second to save is told, and sees what the first one saved', async () => {
    const [first, second] = [await openPage({ as: OWNER }), await openPage({ as: OWNER })]
    for (const page of [first, second]) {
      await page.goto(pathOf('capacity'))
      await page.getByRole('button', { name: 'Osion toiminnot' }).click()
      await page.getByRole('button', { name: 'Muuta osion nimeä' }).click()
    }
    // The second one saves before their page has heard of the first.
    await second.route(PLAN, (route) => route.abort())
    await first.getByLabel('Osion nimi').fill('Ensimmäinen')
    await first.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await first.getByRole('heading', { level: 2, name: 'Ensimmäinen' }).waitFor()
    await second.getByLabel('Osion nimi').fill('Toinen')
    const saves = second.waitForRequest(/\/api\/plan-sections\//)
    await second.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await saves
    await second.unroute(PLAN)
    await second.getByText(/^Joku muutti tätä samaan aikaan/).waitFor()
    await second.getByRole('heading', { level: 2, name: 'Ensimmäinen' }).waitFor()
    await second.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await second.getByRole('heading', { level: 2, name: 'Toinen' }).waitFor()
  })

  test('helps with guidance, questions and an example where one writes', async () => {
    const page = await openPage({ as: OWNER })
    await page.goto(pathOf('growthGoal'))
    await page.getByRole('heading', { level: 3, name: 'Vastaa näihin' }).waitFor()
    await page.getByRole('button', { name: 'Esimerkki' }).click()
    await page.getByText('Keksitty yritys, ei oikea.').waitFor()
    await page.getByRole('button', { name: 'Apua kirjoittamiseen' }).click()
    expect(await page.getByRole('heading', { level: 3, name: 'Vastaa näihin' }).count()).toBe(0)
  })
})

describe('a plan, to a guest', () => {
  test('is found on the company’s page; only what is open is there, and on what right is said', async () => {
    const withdraw = await grant(['idea'], 'comment')
    const page = await openPage({ as: GUEST })
    await page.goto(`/companies/${revontuli.businessId}`)
    await page.getByRole('link', { name: OPENED }).click()
    await page.getByRole('heading', { level: 2, name: 'Kasvun tavoite' }).waitFor()
    await page.getByText('Saat kommentoida tätä osiota. Tekstiä et voi muuttaa.').waitFor()
    const sections = page.getByRole('navigation', { name: 'Osiot' }).getByRole('link')
    expect(await sections.count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Lisää oma osio' }).count()).toBe(0)
    await page.goto(pathOf('risks'))
    await page.getByText('Tätä osiota ei ole avattu sinulle, tai sen avaaminen on päättynyt.').waitFor()
    await withdraw()
    await page.goto(pathOf('growthGoal'))
    await page.getByRole('heading', { level: 1, name: 'Suunnitelmaa ei löydy' }).waitFor()
    await page.goto(`/companies/${revontuli.businessId}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('link', { name: OPENED }).count()).toBe(0)
  })
})

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test.each(['fi', 'sv', 'en'] as const)('pages of plans are whole in %s', async (language) => {
    await grant(['idea'], 'comment')
    for (const { as, route } of [
      { as: OWNER, route: '/plans' },
      { as: OWNER, route: pathOf('growthGoal') },
      { as: GUEST, route: pathOf('growthGoal') },
      { as: 'accountant.revontuli', route: '/plans' },
    ]) {
      const page = await openPage({ as, width, language })
      await page.goto(route)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page)).toEqual([])
      expect(await widerThanWindow(page)).toBe(0)
      expect(await page.locator('#main').textContent()).not.toMatch(/\{\{|plans?\.[a-z]|planText\.[a-z]/)
    }
  })
})
