import { expect, test } from 'vitest'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { pickCompany } from '../company/pickCompany.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const TODAY = dayInFinland(new Date())
const ymd = (day: string) => day.replaceAll('-', '')
const numbers = (day: string) => day.split('-').reverse().map(Number).join('.')

const kindOf = ({ kind }: { kind: string }) => kind

const clean = async (page: Awaited<ReturnType<typeof openPage>>, step: string) => {
  expect(await axeFindings(page), step).toEqual([])
  expect(await widerThanWindow(page), step).toBe(0)
}
const absences = async (as = 'adviser.rovaniemi') =>
  (await askProduct(as, `/api/organisation/absences?from=${TODAY}&until=${dayAfter(TODAY, 700)}`)).items

for (const width of [1440, 390] as const)
  test(`at ${width} pixels days are entered, changed and removed by the keyboard`, async () => {
    const page = await openPage({ as: 'adviser.rovaniemi', width })
    await page.goto('/absences')
    await page.getByRole('button', { name: 'Merkitse poissaolo' }).waitFor()
    await clean(page, 'list')
    await page.getByRole('button', { name: 'Merkitse poissaolo' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toMatch(/INPUT|SELECT/)
    await page.getByRole('button', { name: 'Tallenna' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Anna ensimmäinen päivä', { exact: false }).waitFor()
    await clean(page, 'form')
    const first = dayAfter(TODAY, width === 390 ? 300 : 200)
    await page.getByRole('textbox', { name: 'Ensimmäinen päivä' }).fill(numbers(first))
    await page.getByRole('textbox', { name: 'Viimeinen päivä' }).fill(numbers(dayAfter(first, 4)))
    await page.keyboard.press('Enter')
    await page.getByText('Poissaolo on merkitty.').first().waitFor()
    const entered = () =>
      absences().then((all: { from: string; until: string }[]) => all.find(({ from }) => from === first))
    expect(await entered()).toMatchObject({ until: dayAfter(first, 4) })

    await page
      .getByRole('button', { name: /^Muuta poissaoloa: Risto/ })
      .last()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Viimeinen päivä' }).fill(numbers(dayAfter(first, 5)))
    await page.keyboard.press('Enter')
    await page.getByText('Muutos on tallennettu.').first().waitFor()
    expect(await entered()).toMatchObject({ until: dayAfter(first, 5) })

    await page
      .getByRole('button', { name: /^Poista poissaolo: Risto/ })
      .last()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByText('Poistetaanko poissaolo?', { exact: false }).waitFor()
    await page
      .getByRole('group', { name: /^Poista poissaolo/ })
      .getByRole('button', { name: 'Poista' })
      .click()
    await page.getByText('Poissaolo on poistettu.').first().waitFor()
    expect(await entered()).toBeUndefined()
  })

test('a calendar is looked at before it is brought, and its words are not kept', async () => {
  const page = await openPage({ as: 'adviser.rovaniemi', width: 390 })
  // On days that no earlier run has brought.
  const from = dayAfter(TODAY, 400 + (Math.floor(Date.now() / 1000) % 200))
  const calendar = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//y//FI',
      'BEGIN:VEVENT',
      `UID:${Date.now()}`,
      'SUMMARY:Leikkaus',
    ],
    ...[`DTSTART;VALUE=DATE:${ymd(from)}`, `DTEND;VALUE=DATE:${ymd(dayAfter(from, 7))}`, 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n')
  await page.goto('/absences')
  await page.getByRole('button', { name: 'Tuo kalenterista' }).click()
  const file = { name: 'lomat.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) }
  await page.getByLabel('Kalenteritiedosto (.ics)').setInputFiles(file)
  await page.getByText('Nimi ”Leikkaus” ei tallennu').waitFor()
  await clean(page, 'preview')
  expect((await absences()).some((one: { from: string }) => one.from === from)).toBe(false)
  await page.getByRole('button', { name: 'Tuo valitut' }).click()
  await page.getByText('Poissaolo on merkitty.').first().waitFor()
  const brought = (await absences()).find((one: { from: string }) => one.from === from)
  expect(brought).toMatchObject({ until: dayAfter(from, 6), fromCalendar: true })
  expect(JSON.stringify(await absences())).not.toContain('Leikkaus')
  await page.getByLabel('Tulevat poissaolot').getByText('Leikkaus').waitFor({ state: 'detached' })
})

test('what rests on somebody who goes away comes to the substitute’s open desk by itself, and they are told', async () => {
  const name = `Ilona ${Date.now()}`
  const { userId } = await askProduct('admin.lappi', '/api/organisation/people', {
    ...{ name, email: null, subject: `ilona.${Date.now()}`, roleId: 'adviser', teamIds: [] },
  })
  const { customerId } = await pickCompany('la')
  const need = `Ilonan asia ${Date.now()}`
  const { matterId } = await askProduct('lead.lappi', `/api/customers/${customerId}/matters`, {
    ...{ need, description: '', topics: [], mine: true },
  })
  const { organisation } = (await askProduct('lead.lappi', '/api/session')).actor
  const text = `Ilonan tehtävä ${Date.now()}`
  const task = { text, dueOn: TODAY, organisationId: organisation.id, ownerId: null }
  const { tasks } = await askProduct('lead.lappi', `/api/matters/${matterId}/tasks`, task)
  await askProduct('lead.lappi', `/api/matters/${matterId}/tasks/${tasks[0].taskId}`, { ownerId: userId }, 'PATCH')
  await askProduct('lead.lappi', '/api/matters/assign', { matterIds: [matterId], responsibleId: userId })

  const page = await openPage({ as: 'adviser.lappi' })
  await page.goto('/')
  await page.getByRole('region', { name: 'Odottaa minua' }).waitFor()
  await page.waitForLoadState('networkidle')
  const substituteId = (await askProduct('adviser.lappi', '/api/session')).actor.userId
  const days = [{ from: TODAY, until: TODAY, calendarUid: null }]
  const { moved } = await askProduct('admin.lappi', '/api/organisation/absences', {
    userId,
    substituteId,
    absences: days,
  })
  expect(moved).toEqual({ things: 2, to: ['Aino Lappalainen'] })
  await page.getByRole('region', { name: 'Odottaa minua' }).getByRole('link', { name: need }).waitFor()
  await page.getByRole('region', { name: 'Tänään' }).getByText(text).waitFor()
  await expect
    .poll(async () => (await askProduct('adviser.lappi', '/api/notices?state=unread')).items.map(kindOf), {
      timeout: 20_000,
    })
    .toEqual(expect.arrayContaining(['promise.rerouted', 'matter.task']))
})

for (const [language, width] of [
  ['sv', 390],
  ['en', 1440],
] as const)
  test(`in ${language} at ${width} pixels axe is clean, nothing scrolls sideways`, async () => {
    const page = await openPage({ as: 'lead.lappi', width, language })
    await page.goto('/absences')
    await page.getByRole('list', { name: /^(Kommande frånvaro|Coming absences)$/ }).waitFor()
    await clean(page, language)
  })
