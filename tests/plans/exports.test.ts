import { describe, expect, test } from 'vitest'
import type { Doc, XmlElement } from 'yjs'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { writeCalculation } from '#shared/calculations/document/writeCalculation.ts'
import type { Language } from '#shared/languages/Language.ts'
import { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { cafe } from '#tests/calculations/examples/cafe.ts'
import { sampleFiles } from '#tests/documents/sampleFiles.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { signIn } from '#tests/support/signIn.ts'
import { startApp } from '#tests/support/startApp.ts'
import { plansApi } from './plansApi.ts'
import { readBook } from './readBook.ts'
import { unzipped } from './unzipped.ts'
import { writeSection } from './writeSection.ts'
import { element, textOf } from './writtenText.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { call, begin, grant, withdraw } = plansApi(app, customerId)
const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'

const write = (sectionId: string, ...nodes: XmlElement[]) =>
  writeSection({ sectionId, customerId }, (doc: Doc) => doc.getXmlFragment('text').push(nodes))
const line = (...children: Parameters<typeof element>[2][]) => element('paragraph', {}, ...children)

type Taken = { as?: string; format?: string; lang?: Language }
const take = async (planId: string, { as = OWNER, format = 'pdf', lang = 'fi' }: Taken = {}) => {
  const answer = await fetch(`${app.url}/api/plans/${planId}/export?format=${format}&lang=${lang}`, {
    headers: { cookie: await signIn(app, as) },
  })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}
const bookOf = async (planId: string, taken: Taken = {}) => readBook((await take(planId, taken)).bytes)

/** A founding plan in which something stands on the idea, on risks and in the calculations. */
const written = async (name = 'Kahvila Kaiku') => {
  const { planId, sections } = await begin(name, 'founding')
  const of = (part: string) => sections.find((one: { part: string }) => one.part === part).sectionId as string
  const [idea, risks, calculations] = [of('idea'), of('risks'), of('calculations')]
  await write(
    idea,
    element('heading', { level: 3 }, 'Mitä myymme'),
    line(textOf(['Myymme '], ['lounasta', { bold: {} }], [' ja kahvia. '])),
    line('Liikevaihto on ', element('quotedResult', { key: 'turnover.year1' }), '.'),
  )
  await write(risks, line('SALAISUUS riskeistä'))
  await writeSection({ sectionId: calculations, customerId }, (doc) => writeCalculation(doc, cafe))
  return { planId, idea, risks, calculations }
}

describe('a plan as a PDF', () => {
  test('is a book: a cover, contents, its sections, the figures as an appendix; tagged, in its language', async () => {
    const { planId } = await written()
    const { status, headers, bytes } = await take(planId)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="Kahvila Kaiku \d{4}-\d\d-\d\d\.pdf"$/)
    const book = await readBook(bytes)
    expect(book).toMatchObject({ title: 'Kahvila Kaiku', language: 'fi-FI', tagged: true })
    expect(book.pages[0]).toContain(revontuli.name)
    expect(book.pages[0]).toContain(revontuli.businessId)
    expect(book.pages[0]).not.toContain('Ote suunnitelmasta')
    expect(book.pages[1]).toContain('Sisällys')
    expect(book.words).toContain('Myymme lounasta ja kahvia.')
    expect(book.words).toContain('Liikevaihto on 144 000,00 €.')
    expect(book.words).toContain(`Sivu 2 / ${book.pages.length}`)
    const appendix = book.outline.at(-1)
    expect(appendix?.title).toContain('Liite: laskelmat')
    expect(appendix?.under.length).toBeGreaterThanOrEqual(8)
    expect(book.words).toMatch(/Kassa lopussa 11 689/)
  })

  test('speaks the language that is asked for', async () => {
    const { planId } = await written()
    const [swedish, english] = [await bookOf(planId, { lang: 'sv' }), await bookOf(planId, { lang: 'en' })]
    expect(swedish.language).toBe('sv-FI')
    expect(swedish.words).toContain('Affärsplan')
    expect(swedish.words).toContain('Kassaflöde per månad')
    expect(english.language).toBe('en-GB')
    expect(english.words).toContain('Turnover')
  })

  test('of a plan with nothing in it says so', async () => {
    const { planId } = await begin('Tyhjä')
    const book = await bookOf(planId)
    expect(book.words).toContain('Suunnitelmaan ei ole vielä kirjoitettu mitään.')
  })

  test('shows a section’s own pictures and tells of others in words', async () => {
    const { planId, idea, risks } = await written()
    const add = async (sectionId: string) => {
      const file = { name: 'Kuva.png', bytes: sampleFiles.png() }
      return (await ask(app, `/api/plan-sections/${sectionId}/images`, { as: OWNER, file })).body.imageId
    }
    const [own, other] = [await add(idea), await add(risks)]
    await write(
      idea,
      element('image', { file: own, alt: 'Oma kuva' }),
      element('image', { file: other, alt: 'Vieras' }),
    )
    await write(idea, element('image', { file: '../../plan.typ', alt: 'Tiedosto' }))
    const book = await bookOf(planId)
    expect(book.words).toContain('Kuva: Vieras')
    expect(book.words).toContain('Kuva: Tiedosto')
    expect(book.words).toContain('Oma kuva')
    expect(book.words).not.toContain('Kuva: Oma kuva')
  })
})

describe('who takes what', () => {
  test('a guest’s file has the sections open to them alone, and says that it is an extract', async () => {
    const { planId, idea } = await written()
    const grantId = await grant('kasvukonsultit', ['plan.idea'], 'comment')
    const book = await bookOf(planId, { as: GUEST })
    expect(book.pages[0]).toContain('Ote suunnitelmasta')
    expect(book.words).toContain('Myymme lounasta')
    expect(book.words).toContain('144 000,00 €')
    expect(book.words).not.toMatch(/SALAISUUS|Kassavirta|Liite/)
    const json = (await take(planId, { as: GUEST, format: 'json' })).bytes.toString()
    expect(json).not.toMatch(/SALAISUUS|Lounas/)
    const seen = PlanExport.parse(JSON.parse(json))
    expect(seen).toMatchObject({ extract: true, calculation: null })
    expect(seen.sections.every(({ part }) => part === 'idea')).toBe(true)
    const docx = await unzipped((await take(planId, { as: GUEST, format: 'docx' })).bytes)
    expect([...docx.values()].join('')).not.toContain('SALAISUUS')
    const [entry] = await ReadLogModel.find({ operation: 'exportPlan' }).sort({ at: -1 }).lean()
    expect(entry).toMatchObject({ customerId })
    expect(entry?.reads.every(({ bases }) => bases.includes('grant'))).toBe(true)
    expect(entry?.reads.map(({ recordId }) => recordId)).toContain(idea)
    await withdraw(grantId)
    expect((await take(planId, { as: GUEST })).status).toBe(404)
  })

  test('nobody else is told that there is a plan', async () => {
    const { planId } = await written()
    for (const format of ['pdf', 'docx', 'json']) {
      const answer = await call(`/api/plans/${planId}/export?format=${format}`, { as: 'adviser.lappi' })
      expect(answer.body.error.code).toBe('plan.not_found')
    }
  })
})

describe('a plan as JSON', () => {
  test('is of its schema: blocks, quotes, comments and the calculation with what it rests on', async () => {
    const { planId, idea, calculations } = await written()
    await call(`/api/plan-sections/${idea}/comments`, { body: { text: 'Hyvä alku' } })
    const { headers, bytes } = await take(planId, { format: 'json' })
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    const plan = PlanExport.parse(JSON.parse(bytes.toString()))
    expect(plan).toMatchObject({ format: 'y-crm.plan/1', extract: false, language: 'fi' })
    const section = plan.sections.find(({ sectionId }) => sectionId === idea)
    expect(section?.blocks[0]).toMatchObject({ kind: 'heading', level: 3 })
    expect(section?.quotes).toEqual([{ key: 'turnover.year1', text: '144\u00a0000,00\u00a0€' }])
    expect(section?.comments[0]).toMatchObject({ text: 'Hyvä alku' })
    expect(plan.calculation?.sectionId).toBe(calculations)
    expect(plan.calculation?.inputs.sales[0]).toMatchObject({ name: 'Lounas' })
    expect(plan.calculation?.results.tables?.months[0]).toBe('2027-01')
    expect(plan.calculation?.sensitivity?.length).toBeGreaterThan(0)
  })
})

describe('a plan as a DOCX', () => {
  test('has the word processor’s own headings, contents, tables, pictures, page numbers and language', async () => {
    const { planId, idea } = await written()
    const file = { name: 'Kuva.png', bytes: sampleFiles.png() }
    const { body } = await ask(app, `/api/plan-sections/${idea}/images`, { as: OWNER, file })
    const cell = (name: string, text: string, span = {}) => element(name, span, line(text))
    await write(
      idea,
      element('image', { file: body.imageId, alt: 'Keittiö' }),
      element(
        'table',
        {},
        element('tableRow', {}, cell('tableHeader', 'Vuosi'), cell('tableHeader', 'Myynti', { colspan: 2 })),
        element(
          'tableRow',
          {},
          cell('tableCell', '2027', { rowspan: 9 }),
          cell('tableCell', '1'),
          cell('tableCell', '2'),
        ),
      ),
    )
    const { headers, bytes } = await take(planId, { format: 'docx' })
    expect(headers.get('content-type')).toContain('wordprocessingml')
    const files = await unzipped(bytes)
    const document = files.get('word/document.xml')?.toString() ?? ''
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/)
    expect(document).toMatch(/TOC .*\\o/)
    expect(document).toContain('Myynti')
    expect(document).toMatch(/descr="Keittiö"/)
    expect(document).toContain('Liikevaihto on ')
    expect(document).toContain('144\u00a0000,00\u00a0€')
    expect(files.get('word/styles.xml')?.toString()).toMatch(/w:lang w:val="fi-FI"/)
    expect([...files.keys()].some((name) => name.startsWith('word/media/'))).toBe(true)
    expect([...files].some(([name, file]) => name.startsWith('word/footer') && file.includes('NUMPAGES'))).toBe(true)
  })
})
