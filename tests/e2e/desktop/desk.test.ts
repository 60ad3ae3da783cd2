import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
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
/** The queue holds what a test puts there, and not what others left: all of it is given to who leads. */
const emptyQueue = async () => {
  const { items } = await askProduct('lead.lappi', '/api/matters?team=mine&person=none&limit=100')
  const matterIds = items.map(({ matterId }: { matterId: string }) => matterId)
  const { userId } = (await askProduct('lead.lappi', '/api/session')).actor
  if (matterIds.length > 0) await askProduct('lead.lappi', '/api/matters/assign', { matterIds, responsibleId: userId })
}
beforeEach(emptyQueue)

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
  // The colleague's taking comes between this one's press and its arrival.
  await page.route('**/api/matters/assign', async (route) => {
    const { userId } = (await askProduct('lead.lappi', '/api/session')).actor
    await askProduct('lead.lappi', '/api/matters/assign', { matterIds: [matterId], responsibleId: userId })
    await route.continue()
  })
  await take.click()
  await page.getByText(`Joku ehti ottaa asian ensin: ${need}`).first().waitFor()
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

const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement
    return here?.getAttribute('aria-label') ?? here?.closest('label')?.textContent ?? here?.textContent ?? ''
  })
/** Tab until something by this name has the focus. */
const tabTo = async (page: Page, name: string) => {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if ((await focused(page)).includes(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${name}`)
}

describe('without the mouse', () => {
  test('a matter is taken, and the focus stays in the queue', async () => {
    const [one, two] = [`Näppäin A ${Date.now()}`, `Näppäin B ${Date.now()}`]
    await openMatter(one)
    await openMatter(two)
    const page = await desk()
    await tabTo(page, `Ota: ${one}`)
    await page.keyboard.press('Enter')
    await page.getByText(`Otit asian: ${one}`).first().waitFor()
    expect(await focused(page)).toBe(`Ota: ${two}`)
  })

  test('all of the queue is given to a colleague, forwards by Tab alone', async () => {
    const [one, two] = [`Jako A ${Date.now()}`, `Jako B ${Date.now()}`]
    await openMatter(one)
    await openMatter(two)
    const page = await desk({ as: 'lead.lappi' })
    const queue = page.getByRole('region', { name: 'Tiimieni jono' })
    await queue.getByRole('checkbox', { name: 'Valitse kaikki' }).focus()
    await page.keyboard.press('Space')
    const to = page.getByLabel('Kenelle valitut annetaan')
    await to.waitFor()
    for (let pressed = 0; pressed < 20; pressed += 1) {
      if (await to.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('Aino')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('2 asiaa annettiin: Aino Lappalainen').first().waitFor()
    await expect.poll(() => focused(page)).toBe('Tiimieni jono')
  })
})

test('a hand-off comes to the desk by itself, and leaves it when a colleague answers', async () => {
  const need = `Ohjattu ${Date.now()}`
  const { customerId } = await pickCompany('ma')
  const { matterId } = await askProduct('phone.keha', `/api/customers/${customerId}/matters`, {
    ...{ need, description: '', topics: [], mine: true },
  })
  const page = await desk()
  const { organisation } = (await askProduct('adviser.lappi', '/api/session')).actor
  const { handOffId } = await askProduct('phone.keha', `/api/matters/${matterId}/hand-offs`, {
    ...{ kind: 'referral', message: 'Soittakaa', askCustomer: false, packet: [] },
    to: [{ organisationId: organisation.id, serviceId }],
  })
  const row = page.getByRole('region', { name: 'Tiimieni jono' }).getByRole('link', { name: need })
  await row.waitFor()
  const { userId } = (await askProduct('lead.lappi', '/api/session')).actor
  await askProduct('lead.lappi', `/api/hand-offs/${handOffId}/acceptance`, { handlerId: userId, contactOn: today })
  await row.waitFor({ state: 'detached' })
})

test('a task that a colleague gives me comes to my desk, is done by one press and opened by another', async () => {
  const need = `Tehtävän asia ${Date.now()}`
  const { matterId } = await openMatter(need, { mine: true })
  const { organisation, userId } = (await askProduct('adviser.lappi', '/api/session')).actor
  const page = await desk()
  const text = `Laske ${Date.now()}`
  const task = { text, dueOn: today, organisationId: organisation.id, ownerId: userId }
  await askProduct('lead.lappi', `/api/matters/${matterId}/tasks`, task)
  const done = page.getByRole('region', { name: 'Tänään' }).getByRole('button', { name: `Valmis: ${text}` })
  await done.click()
  await page.getByText(`Askel on valmis: ${text}`).first().waitFor()
  await expect.poll(() => done.count()).toBe(0)
  await page.getByRole('button', { name: 'Kumoa' }).click()
  await done.waitFor()
})

test('on its way it says so; what fails says why, and comes back by one press', async () => {
  const page = await openPage({ as: 'adviser.lappi' })
  await page.route(/\/api\/(matters|hand-offs)\?/, () => {})
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByText('Haetaan').first().waitFor({ state: 'attached' })
  expect(await axeFindings(page)).toEqual([])
  await page.unroute(/\/api\/(matters|hand-offs)\?/)
  await page.route(/\/api\/(matters|hand-offs)\?/, (route) => route.abort())
  await page.reload()
  const again = page.getByRole('button', { name: 'Yritä uudelleen' })
  await again.waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.unroute(/\/api\/(matters|hand-offs)\?/)
  await again.click()
  await page.getByRole('region', { name: 'Tiimieni jono' }).waitFor()
})

test('what lapses first is answered at the top; a deadline of today stands among today’s', async () => {
  const need = `Määräpäivä ${Date.now()}`
  await openMatter(need, { mine: true, dueOn: today })
  const page = await desk()
  await page.getByRole('region', { name: /^(Lupaus umpeutuu ensin|On odottanut pisimpään)$/ }).waitFor()
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

for (const as of ['phone.keha', 'lead.lappi', 'admin.lappi', 'owner.revontuli'])
  test(`the start of ${as} on a phone: axe is clean, nothing scrolls sideways`, async () => {
    const page = await openPage({ as, width: 390 })
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
  })
