import { expect, test } from 'vitest'
import { writeDocx } from '#server/plans/exports/docx/writeDocx.ts'
import { inTurn } from '#server/plans/exports/inTurn.ts'
import type { Picture } from '#server/plans/exports/Picture.ts'
import { writePdf } from '#server/plans/exports/pdf/writePdf.ts'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import type { Block } from '#shared/plans/text/Block.ts'
import { examplePlanExport, paragraph, words } from './examplePlanExport.ts'
import { readBook } from './readBook.ts'
import { unzipped } from './unzipped.ts'

const LANGUAGES_OF_THE_WORLD = 'שלום עולם مرحبا 你好 ☕ 👩‍👩‍👧 e\u0301 \u202e'
const HOSTILE = [
  '#import "/etc/passwd"',
  '#read("/etc/passwd") #{1+1} #panic("x") #eval("1")',
  '$ x^2 $ \\ \\u{41} " \' ` ``` <label> @ref *b* _i_ = = - + / // /* */ ~ [ ] { }',
  '<script>alert(1)</script> & ]]> <w:p/> &#0; %PDF- {{customer}}',
  `https://example.com/${'a'.repeat(400)}`,
  LANGUAGES_OF_THE_WORLD,
]
const UNWRITABLE = 'nolla\u0000 ja \u0007 ja puolikas \ud800 loppu'

const hostilePlan = (): PlanExport => {
  const plan = examplePlanExport('fi')
  const all = [...HOSTILE, UNWRITABLE]
  const wild: Block[] = [
    ...all.map((text) => paragraph(text)),
    ...all.map((text): Block => ({ kind: 'heading', level: 3, content: [words(text)] })),
    {
      kind: 'bulletList',
      items: all.map((text) => [paragraph(words(text, { bold: true, link: 'https://example.com/#"' }))]),
    },
    {
      kind: 'table',
      rows: [
        [{ header: true, columns: 40, rows: 40, blocks: [paragraph(HOSTILE[0] ?? '')] }],
        all.map((text) => ({ header: false, columns: 3, rows: 2, blocks: [paragraph(text)] })),
        [],
      ],
    },
    { kind: 'image', file: '../../../etc/passwd', alt: HOSTILE[2] ?? '' },
    { kind: 'blockquote', blocks: [{ kind: 'orderedList', start: 99_999, items: [[paragraph('yksi')], []] }] },
  ]
  plan.plan.name = `${HOSTILE[0]} ${HOSTILE[2]}`
  plan.customer.name = `${HOSTILE[1]}`
  plan.exportedBy = HOSTILE[3] ?? ''
  plan.extract = true
  for (const line of plan.calculation?.inputs.sales ?? []) line.name = HOSTILE[1] ?? ''
  return {
    ...plan,
    sections: [{ ...(plan.sections[0] as PlanExport['sections'][number]), title: HOSTILE[2] ?? '', blocks: wild }],
  }
}
/** Letters and signs alone: lines are broken wherever the page ends. */
const bare = (text: string) => text.replaceAll(/[\s\u200b\u00ad]+/g, '')

test('nothing that anybody writes is read as the typesetter’s markup', async () => {
  const book = await readBook(await writePdf(hostilePlan(), new Map()))
  expect(book.tagged).toBe(true)
  const read = bare(book.pages.join(''))
  for (const text of HOSTILE.slice(0, 5)) expect(read).toContain(bare(text))
  expect(read).not.toContain('root:')
  expect(read).toContain(bare('nolla ja  ja puolikas \ufffd loppu'))
})

test('nor as the word processor’s', async () => {
  const files = await unzipped(await writeDocx(hostilePlan(), new Map()))
  const document = files.get('word/document.xml')?.toString() ?? ''
  expect(document).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
  expect(document).not.toMatch(/[\u0000-\u0008]/)
})

test('a picture that breaks off is told in words, and the rest is set', async () => {
  const plan = examplePlanExport('fi')
  const [first] = plan.sections
  first?.blocks.push({ kind: 'image', file: 'pim_1', alt: 'Rikki' })
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000ff000000ff08060000001f15c489', 'hex')
  const broken: Picture = { imageId: 'pim_1', type: 'png', bytes: png, width: 255, height: 255 }
  const book = await readBook(await writePdf(plan, new Map([['pim_1', broken]])))
  expect(book.words).toContain('Kuva: Rikki')
})

test('two hundred pages are set in time', { timeout: 60_000 }, async () => {
  const plan = examplePlanExport('fi')
  const long = plan.sections.map((section) => ({
    ...section,
    blocks: Array.from({ length: 70 }, () => section.blocks).flat(),
  }))
  const started = performance.now()
  const pdf = await writePdf({ ...plan, sections: long }, new Map())
  expect(performance.now() - started).toBeLessThan(14_000)
  expect((await readBook(pdf)).pages.length).toBeGreaterThan(200)
  expect((await writeDocx({ ...plan, sections: long }, new Map())).length).toBeGreaterThan(10_000)
})

test('files are made two at a time; who comes when many wait is asked to come again', async () => {
  let most = 0
  let now = 0
  const work = async () => {
    now += 1
    most = Math.max(most, now)
    await new Promise((resolve) => setTimeout(resolve, 20))
    now -= 1
  }
  const all = await Promise.allSettled(Array.from({ length: 11 }, () => inTurn(work)))
  expect(most).toBe(2)
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  await inTurn(work)
})
