import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { XmlElement } from 'yjs'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { attachPlanTexts } from '#server/plans/live/attachPlanTexts.ts'
import { writeCell } from '#shared/calculations/document/writeCell.ts'
import { cafe } from '#tests/calculations/examples/cafe.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { openText } from './openText.ts'
import { plansApi } from './plansApi.ts'
import { quote, storeSection } from './writtenCalculation.ts'

const app = await startApp()
const logger = pino({ level: process.env.LOG_LEVEL ?? 'silent' })
const texts = attachPlanTexts(app.server, (error) => logger.error(error))
afterAll(() => texts.stop())
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { call, grant, sectionsOf } = plansApi(app, customerId)
const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'
const WRITER = 'adviser.second'

beforeAll(async () => {
  await grant('kasvukonsultit', ['plan.idea'], 'see')
  await grant('vauhtipyora', ['plan.idea'], 'edit')
})

/** A plan with the café's calculation, and a text on its idea that quotes of it. */
const quoting = async (quotes: readonly string[], calculation: typeof cafe = cafe) => {
  const { planId, ids } = await sectionsOf('idea', 'calculations')
  const [idea = '', calculations = ''] = ids
  await storeSection(calculations, customerId, { calculation })
  await storeSection(idea, customerId, { quotes })
  return { planId, idea, calculations }
}
const quotesOf = (sectionId: string, as = OWNER) => call(`/api/plan-sections/${sectionId}/quotes`, { as })
const opened = async (as: string, sectionId: string) => {
  const page = await openText(app, as, sectionId)
  await expect.poll(() => page.provider.isSynced, { timeout: 5_000 }).toBe(true)
  return page
}

describe('results quoted by a text', () => {
  test('are the figures of this moment, of the keys that stand in it, each once', async () => {
    const { idea } = await quoting(['turnover.year1', 'turnover.year1', 'turnover.year9', 'lowestCashMonth'])
    const { status, body } = await quotesOf(idea)
    expect(status).toBe(200)
    expect(body.items.sort((one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1))).toEqual([
      { key: 'lowestCashMonth', label: 'Month of the lowest cash', text: 'January 2027', known: true },
      { key: 'turnover.year1', label: 'Turnover, year 1', text: '€144,000.00', known: true },
    ])
  })

  test('a text without quotes, and a plan without a calculation, have nothing to say', async () => {
    const { idea, calculations } = await quoting([])
    expect((await quotesOf(idea)).body).toEqual({ items: [] })
    expect((await quotesOf(calculations)).body).toEqual({ items: [] })
  })

  test('their look is in the read log, as a look at the text they stand in', async () => {
    const { idea } = await quoting(['fundingNeed'])
    await quotesOf(idea, GUEST)
    const [entry] = await ReadLogModel.find({ operation: 'listQuotes' }).sort({ at: -1 }).lean()
    expect(entry?.reads).toMatchObject([{ recordId: idea, class: 'plan', bases: ['grant'] }])
  })
})

describe('a guest who reads the text and not the calculations', () => {
  test('gets the quoted figures, and over the wire nothing else of the calculations', async () => {
    const { planId, idea, calculations } = await quoting(['turnover.year1'])
    const answer = await quotesOf(idea, GUEST)
    expect(answer.body.items).toMatchObject([{ key: 'turnover.year1', known: true }])
    expect(JSON.stringify(answer.body)).not.toMatch(/Lounas|Vuokra|Kokki|netResult|fundingNeed/)
    for (const path of [`/api/plans/${planId}/results`, `/api/plan-sections/${calculations}/quotes`]) {
      const refused = await call(path, { as: GUEST })
      expect([path, refused.status, refused.body.error.code]).toEqual([path, 404, 'plan.section_not_found'])
    }
    const page = await openText(app, GUEST, calculations)
    await expect.poll(() => page.said[0]).toBe('section.not_found')
    expect(Buffer.concat(page.bytes).toString('utf8')).not.toContain('Lounas')
  })

  test('is not told which cells are missing', async () => {
    const unfinished = { ...cafe, sales: [{ id: 'lunch', name: 'Salainen lounas', unit: 'portion' as const }] }
    const { idea } = await quoting(['turnover.year1'], unfinished)
    const [guest, owner] = [await quotesOf(idea, GUEST), await quotesOf(idea)]
    expect(guest.body.items).toMatchObject([{ known: false, text: 'not worked out yet' }])
    expect(owner.body.items[0].text).toContain('Salainen lounas: price per unit')
  })

  test('may not write a quote of its own, and the figure is not shown; its other words are kept', async () => {
    const { idea } = await quoting(['turnover.year1'])
    const writer = await opened(WRITER, idea)
    writer.write('Sana')
    await expect.poll(writer.isKept).toBe(true)
    quote(writer.doc, 'turnover.year1')
    await expect.poll(writer.isKept).toBe(true)
    quote(writer.doc, 'fundingNeed')
    await expect.poll(() => writer.said.includes('closed')).toBe(true)
    expect((await quotesOf(idea, WRITER)).body.items).toHaveLength(1)
    expect((await opened(OWNER, idea)).written()).toBe('Sana')
  })

  test('nor turn a quote that stands there into another', async () => {
    const { idea } = await quoting(['turnover.year1'])
    const writer = await opened(WRITER, idea)
    const [paragraph] = writer.doc.getXmlFragment('text').toArray()
    const [, quoted] = (paragraph as XmlElement).toArray()
    if (quoted instanceof XmlElement) quoted.setAttribute('key', 'fundingNeed')
    await expect.poll(() => writer.said.includes('closed')).toBe(true)
    expect((await quotesOf(idea, WRITER)).body.items).toMatchObject([{ key: 'turnover.year1' }])
  })
})

describe('a change of the calculation', () => {
  test('is told to whoever has a text of the plan open, without its contents, and the figure is another', async () => {
    const { idea, calculations } = await quoting(['turnover.year1'])
    const [owner, guest] = [await opened(OWNER, calculations), await opened(GUEST, idea)]
    const elsewhere = await opened(OWNER, (await quoting(['turnover.year1'])).idea)
    const words: string[] = []
    guest.provider.on('stateless', ({ payload }: { payload: string }) => words.push(payload))
    elsewhere.provider.on('stateless', ({ payload }: { payload: string }) => words.push(`elsewhere ${payload}`))
    writeCell(owner.doc, 'sales', 'lunch', 'price', '27.24')
    writeCell(owner.doc, 'sales', 'lunch', 'name', 'Paivallinen')
    await expect.poll(() => words, { timeout: 3_000 }).toEqual(['quotes-changed'])
    const { body } = await quotesOf(idea, GUEST)
    expect(body.items[0].text).toBe('€288,000.00')
    expect(Buffer.concat(guest.bytes).toString('utf8')).not.toMatch(/Paivallinen|27\.24/)
  })

  test('is nobody’s to know whose text quotes nothing', async () => {
    const { idea, calculations } = await quoting([])
    const [owner, guest] = [await opened(OWNER, calculations), await opened(GUEST, idea)]
    const words: string[] = []
    guest.provider.on('stateless', ({ payload }: { payload: string }) => words.push(payload))
    writeCell(owner.doc, 'sales', 'lunch', 'price', '27.24')
    await expect.poll(owner.isKept).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 1_300))
    expect(words).toEqual([])
  })

  test('a change of another text is told to nobody', async () => {
    const { idea } = await quoting(['turnover.year1'])
    const [owner, guest] = [await opened(OWNER, idea), await opened(GUEST, idea)]
    const words: string[] = []
    guest.provider.on('stateless', ({ payload }: { payload: string }) => words.push(payload))
    owner.write('Uutta')
    await expect.poll(guest.written).toBe('Uutta')
    await new Promise((resolve) => setTimeout(resolve, 1_300))
    expect(words).toEqual([])
  })
})
