import { expect, onTestFinished, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { askProduct } from '../support/askProduct.ts'
import { browser } from '../support/browser.ts'
import { openPage } from '../support/openPage.ts'
import { openWindows } from '../support/openWindows.ts'
import { productUrl } from '../support/productUrl.ts'
import { sessionOf } from '../support/sessionOf.ts'
import { laidPlan } from './laidPlan.ts'
import { removePlanOf } from './removePlanOf.ts'

const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'
const HOSTILE = '</p><script>document.title="x"</script> & "lainaus"'

/** A window in which no script runs: what the first answer holds is all there is. */
const scriptless = async (as: string) => {
  const baseURL = productUrl()
  const context = await (await browser()).newContext({ baseURL, javaScriptEnabled: false, locale: 'fi-FI' })
  openWindows.add(context)
  const [name = '', value = ''] = (await sessionOf(as)).split(/=(.*)/s)
  await context.addCookies([{ name, value, url: baseURL }])
  return context.newPage()
}

test('the owner reads the plan before any script has come, and the page then takes its place', async () => {
  const words = ['Ompelimo palvelee matkailuyrityksiä', HOSTILE]
  const { planId, sectionId } = await laidPlan('Ensinäkymä', 'idea', words)
  onTestFinished(() => removePlanOf(planId))
  const bare = await scriptless(OWNER)
  await bare.goto(`/plans/${planId}?section=${sectionId}`)
  expect(await bare.locator('h1').textContent()).toBe('Ensinäkymä')
  for (const said of words) expect(await bare.locator('#first-view').textContent()).toContain(said)
  await bare.locator('#first-view nav a').last().click()
  expect(await bare.locator('#first-view').textContent()).not.toContain(words[0])

  const page = await openPage({ as: OWNER })
  const failed: string[] = []
  page.on('pageerror', ({ message }) => failed.push(message))
  page.on('console', (said) => said.type() === 'error' && failed.push(said.text()))
  await page.goto(`/plans/${planId}?section=${sectionId}`)
  await page
    .locator('[contenteditable="true"]')
    .getByText(words[0] ?? '')
    .waitFor()
  await expect.poll(() => page.locator('#first-view').count()).toBe(0)
  expect(await page.locator('h1').count()).toBe(1)
  expect(failed).toEqual([])
})

test('a guest is sent the names of what is open to them, and nothing of the rest; without a session there is nothing', async () => {
  const { planId, sectionId, customerId } = await laidPlan('Vieraan ensinäkymä', 'market', ['SALATTU sana'])
  onTestFinished(() => removePlanOf(planId))
  const path = `/plans/${planId}?section=${sectionId}`
  const rawOf = async (cookie: string) =>
    (await fetch(productUrl() + path, { headers: { cookie, 'accept-language': 'fi' } })).text()
  expect(await rawOf(await sessionOf(GUEST))).not.toContain('first-view')
  expect(await rawOf('')).not.toContain('first-view')
  const to = { kind: 'organisation', organisationId: organisations.kasvukonsultit._id }
  const grant = { to, sections: ['plan.market'], right: 'comment', purpose: 'Ensinäkymä' }
  const { grantId } = await askProduct(OWNER, `/api/customers/${customerId}/grants`, grant)
  const seen = await rawOf(await sessionOf(GUEST))
  expect(seen).toContain('Vieraan ensinäkymä')
  expect(seen).toContain(sectionId)
  expect(seen).not.toContain('SALATTU')
  const { sections } = await askProduct(OWNER, `/api/plans/${planId}`)
  for (const one of sections) if (one.part !== 'market') expect(seen).not.toContain(one.sectionId)
  await askProduct(OWNER, `/api/customers/${customerId}/grants/${grantId}/withdrawal`, {})
  await expect.poll(async () => await rawOf(await sessionOf(GUEST))).not.toContain('first-view')
})

test('the head of a plan’s page names what it is made of, each file one that is there; other pages name nothing of it', async () => {
  const { planId } = await laidPlan('Esihaku', 'idea', ['Sana'])
  onTestFinished(() => removePlanOf(planId))
  const rawOf = async (path: string) =>
    (await fetch(productUrl() + path, { headers: { cookie: await sessionOf(OWNER) } })).text()
  const named = (html: string) =>
    [...html.matchAll(/rel="modulepreload" crossorigin href="([^"]+)"/g)].map(([, to]) => to)
  const [ofPlan, ofOther] = [named(await rawOf(`/plans/${planId}`)), named(await rawOf('/plans'))]
  expect(new Set(ofPlan).size).toBe(ofPlan.length)
  for (const file of ['PlanPage', 'SectionDesk']) {
    expect(ofPlan).toContainEqual(expect.stringContaining(`/assets/${file}-`))
    expect(ofOther).not.toContainEqual(expect.stringContaining(`/assets/${file}-`))
  }
  for (const path of ofPlan) expect((await fetch(productUrl() + path)).status).toBe(200)
})
