import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const [OWNER, ADVISER] = ['owner.revontuli', 'adviser.lappi']
const STATEMENT = {
  ...{ strengths: 'Tekijä tuntee alan.', risks: 'Yksi asiakas.', nextSteps: 'Hanki toinen asiakas.' },
  ...{ readiness: 'nearly', why: 'Kassa on tiukka.' },
}

const newPlan = async (name: string): Promise<string> => {
  const { customerId } = await askProduct(OWNER, `/api/companies/${revontuli.businessId}`)
  return (await askProduct(OWNER, `/api/customers/${customerId}/plans`, { template: 'founding', name })).planId
}
const asked = (planId: string, parts = ['idea', 'market']) =>
  askProduct(OWNER, `/api/plans/${planId}/reviews`, {
    to: { kind: 'person', organisationId: organisations.lappi._id, userId: demoUserId(ADVISER) },
    parts,
    dueOn: dayAfter(dayInFinland(new Date()), 10),
    message: 'Onko idea selvä?',
  })
const askOnPage = async (page: Page, message: string) => {
  await page.getByRole('button', { name: /^Arviot/ }).click()
  await page.getByRole('button', { name: 'Pyydä arviota' }).click()
  const form = page.getByRole('form', { name: 'Pyydä arviota' })
  await form.getByRole('button', { name: 'Lähetä pyyntö' }).click()
  await form.getByText('Valitse vähintään yksi aihe arvioitavaksi.').waitFor()
  await form.getByRole('button', { name: /organisaatiolta/i }).click()
  await form
    .getByRole('combobox', { name: 'Vastaava organisaatio' })
    .selectOption({ label: organisations.lappi.name.fi })
  await form.getByRole('radio', { name: /henkilö/i }).check()
  await form.getByRole('combobox', { name: 'Yksi henkilö' }).selectOption(demoUserId(ADVISER))
  await form.getByRole('checkbox', { name: 'Idea' }).check()
  await form.getByLabel(/Mihin toivot vastausta/).fill(message)
  await form.getByText(/avaa valitut osiot hänen kommentoitavakseen/).waitFor()
  await form.getByRole('button', { name: 'Lähetä pyyntö' }).click()
}
const row = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })

describe('a review', () => {
  test('is asked on the plan, found at once on the adviser’s list, given, and read at once by the customer', async () => {
    const name = 'Arvioitava suunnitelma'
    const planId = await newPlan(name)
    const adviser = await openPage({ as: ADVISER })
    await adviser.goto('/plan-reviews')
    await adviser.getByRole('heading', { level: 1, name: 'Arviot' }).waitFor()
    const owner = await openPage({ as: OWNER })
    await owner.goto(`/plans/${planId}`)
    await askOnPage(owner, 'Onko idea selvä?')
    await row(owner, 'Aino Lappalainen').getByText('Odottaa lausuntoa').waitFor()

    const listed = row(adviser, name)
    await listed.getByText('Onko idea selvä?').waitFor()
    await listed.getByRole('link', { name: 'Liikeidea' }).click()
    await adviser.getByRole('heading', { level: 1, name }).waitFor()
    await adviser.getByRole('button', { name: 'Anna lausunto' }).click()
    await adviser.getByRole('button', { name: 'Lähetä lausunto' }).click()
    await adviser.getByText('Valitse, kuinka valmis suunnitelma on.').waitFor()
    await adviser.getByLabel('Vahvuudet').fill(STATEMENT.strengths)
    await adviser.getByLabel('Riskit').fill(STATEMENT.risks)
    await adviser.getByLabel('Seuraavat askeleet').fill(STATEMENT.nextSteps)
    await adviser.getByRole('radio', { name: 'Melkein valmis' }).check()
    await adviser.getByLabel('Perustelut').fill(STATEMENT.why)
    await adviser.getByRole('button', { name: 'Lähetä lausunto' }).click()

    await owner.getByText(STATEMENT.strengths).waitFor()
    await owner.goto('/timeline')
    await owner.getByText('Lausunto suunnitelmasta').first().waitFor()
  })

  test('is taken back, and the adviser’s list says that the plan is closed, without its name', async () => {
    const name = 'Peruttava suunnitelma'
    const planId = await newPlan(name)
    // Of other subjects than the first story: access goes by subject, whichever request gave it.
    await asked(planId, ['risks', 'operations'])
    const adviser = await openPage({ as: ADVISER })
    await adviser.goto('/plan-reviews?box=given')
    const owner = await openPage({ as: OWNER })
    await owner.goto(`/plans/${planId}`)
    await owner.getByRole('button', { name: /^Arviot/ }).click()
    await owner.getByRole('button', { name: 'Peru pyyntö' }).click()
    await owner.getByRole('form', { name: 'Peru pyyntö' }).getByRole('button', { name: 'Peru pyyntö' }).click()
    await owner.getByText('Tämän pyynnön käyttöoikeus on päättynyt').first().waitFor()
    await adviser.getByText('Asiakas on sulkenut suunnitelman', { exact: false }).first().waitFor()
    expect(await adviser.locator('main').textContent()).not.toContain(name)
  })
})

test('advice says what is empty, with questions to begin with, and nothing is scored', async () => {
  const page = await openPage({ as: OWNER })
  await page.goto(`/plans/${await newPlan('Neuvottava')}`)
  await page.getByRole('button', { name: 'Neuvoja suunnitelmaan' }).click()
  await page.getByText('kukaan ei päätä mitään niiden perusteella', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Kysymyksiä avuksi: Liikeidea' }).click()
  await page.getByText('Minkä asiakkaan pulman ratkaiset?').first().waitFor()
  await page.getByText('Laskelmia ei ole vielä aloitettu.').waitFor()
})

describe.each([1440, 390] as const)('at %i pixels', (width) => {
  test.each(['fi', 'sv', 'en'] as const)('axe is clean in %s, and nothing scrolls sideways', async (language) => {
    const planId = await newPlan(`Saavutettava ${width} ${language}`)
    const { reviewId } = await asked(planId)
    const isWhole = async (page: Page) => {
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page)).toEqual([])
      expect(await widerThanWindow(page)).toBe(0)
      expect(await page.locator('main').textContent()).not.toMatch(/\{\{|(reviews|advice|plan)\.[a-z]/)
    }
    const adviser = await openPage({ width, as: ADVISER, language })
    await adviser.goto('/plan-reviews')
    await adviser.getByRole('heading', { level: 1 }).waitFor()
    await isWhole(adviser)
    await adviser.goto(`/plans/${planId}`)
    const give = { fi: 'Anna lausunto', sv: 'Ge utlåtande', en: 'Give a statement' }[language]
    await adviser.getByRole('button', { name: give }).click()
    await isWhole(adviser)
    await askProduct(ADVISER, `/api/plan-reviews/${reviewId}/statements`, STATEMENT)
    await adviser.goto('/plan-reviews?box=given')
    await adviser.getByRole('heading', { level: 1 }).waitFor()
    await isWhole(adviser)
    const owner = await openPage({ width, as: OWNER, language })
    await owner.goto(`/plans/${planId}`)
    const opens = {
      fi: [/^Arviot/, 'Pyydä arviota', 'Neuvoja suunnitelmaan'],
      sv: [/^Bedömningar/, 'Be om en bedömning', 'Råd om planen'],
      en: [/^Reviews/, 'Ask for a review', 'Advice on the plan'],
    }[language]
    for (const name of opens) await owner.getByRole('button', { name }).click()
    await isWhole(owner)
  })
})
