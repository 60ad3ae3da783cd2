import { expect, test } from 'vitest'
import { pickCompany } from '../company/pickCompany.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { serviceOf } from '../support/serviceOf.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const { serviceId } = await serviceOf('admin.lappi')
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date())

const openMatter = async (need: string, given: object = {}): Promise<{ matterId: string; name: string }> => {
  const { customerId, name } = await pickCompany('ka')
  const body = { need, description: '', topics: [], serviceId, ...given }
  const { matterId } = await askProduct('adviser.lappi', `/api/customers/${customerId}/matters`, body)
  return { matterId, name }
}
const desk = async (options: Parameters<typeof openPage>[0] = {}) => {
  const page = await openPage({ as: 'adviser.lappi', ...options })
  await page.goto('/')
  await page.getByRole('region', { name: /^(Tiimieni jono|Mina teams kö)$/ }).waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

test('a matter that comes to the queue is seen at once, taken by one press and put back by another', async () => {
  const [page, lead] = [await desk(), await desk({ as: 'lead.lappi' })]
  const need = `Rahoitus ${Date.now()}`
  await openMatter(need)
  const queue = page.getByRole('region', { name: 'Tiimieni jono' })
  const theirs = lead.getByRole('region', { name: 'Tiimieni jono' }).getByRole('link', { name: need })
  await theirs.waitFor()
  await queue.getByRole('button', { name: `Ota: ${need}` }).click()
  await page.getByText(`Otit asian: ${need}`).first().waitFor()
  await page.getByRole('region', { name: 'Omat asiani' }).getByText(need).first().waitFor()
  await page.getByRole('region', { name: 'Odottaa minua' }).getByRole('link', { name: need }).waitFor()
  // By itself at the colleague's desk too.
  await theirs.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Kumoa' }).click()
  await queue.getByRole('link', { name: need }).waitFor()
  await theirs.waitFor()
})

test('of two who take the same matter one gets it, and the other is told', async () => {
  const need = `Kilpa ${Date.now()}`
  const { matterId } = await openMatter(need)
  const page = await desk()
  const take = page.getByRole('button', { name: `Ota: ${need}` })
  await take.waitFor()
  await page.context().setOffline(true)
  const { userId } = (await askProduct('lead.lappi', '/api/session')).actor
  await askProduct('lead.lappi', '/api/matters/assign', { matterIds: [matterId], responsibleId: userId })
  await page.context().setOffline(false)
  await take.click({ timeout: 2_000 }).catch(() => {})
  const told = page.getByText(`Joku ehti ottaa asian ensin: ${need}`).first()
  await Promise.race([told.waitFor(), take.waitFor({ state: 'detached' })])
  await expect.poll(() => take.count()).toBe(0)
})

test('who leads gives several at once', async () => {
  const [one, two] = [`Anto A ${Date.now()}`, `Anto B ${Date.now()}`]
  await openMatter(one)
  await openMatter(two)
  const page = await desk({ as: 'lead.lappi' })
  for (const need of [one, two]) await page.getByRole('checkbox', { name: `Valitse: ${need}` }).click({ force: true })
  await page.getByLabel('Kenelle valitut annetaan').selectOption({ label: 'Aino Lappalainen' })
  await page.getByRole('button', { name: 'Anna 2' }).click()
  await page.getByText('2 asiaa annettiin: Aino Lappalainen').first().waitFor()
  const theirs = await desk()
  for (const need of [one, two])
    await theirs.getByRole('region', { name: 'Odottaa minua' }).getByRole('link', { name: need }).waitFor()
  // An adviser who doesn't lead is offered no choosing.
  expect(await theirs.getByRole('checkbox').count()).toBe(0)
})

test('what lapses first is answered at the top; a deadline of today stands among today’s', async () => {
  const need = `Määräpäivä ${Date.now()}`
  await openMatter(need, { mine: true, dueOn: today })
  const page = await desk()
  await page.getByText(/^Ensin (lankeaa|odottaa):$/).waitFor()
  await page.getByRole('region', { name: 'Tänään' }).getByRole('link', { name: need }).waitFor()
})

for (const width of [1440, 390] as const)
  for (const language of ['fi', 'sv'] as const)
    test(`the desk at ${width} pixels in ${language}: axe is clean, nothing scrolls sideways`, async () => {
      const page = await desk({ width, language })
      expect(await axeFindings(page)).toEqual([])
      expect(await widerThanWindow(page)).toBe(0)
      if (process.env.SCREENSHOTS)
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/desk-${width}-${language}.png`, fullPage: true })
    })
