import { convertMillimetersToTwip, Document, HeadingLevel, PageOrientation, Paragraph, type Table } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { cleanText } from '../cleanText.ts'
import type { Picture } from '../Picture.ts'
import { calculationReport } from '../report/calculationReport.ts'
import { wordingIn } from '../report/wordingIn.ts'
import { writtenSections } from '../writtenSections.ts'
import { docxBlocks, type Writing } from './docxBlocks.ts'
import { docxCover } from './docxCover.ts'
import { docxItems, docxPart } from './docxReport.ts'
import { docxRunning } from './docxRunning.ts'
import { docxStyles } from './docxStyles.ts'

const mm = convertMillimetersToTwip
const A4 = { width: mm(210), height: mm(297) }
const MARGIN = { top: mm(28), bottom: mm(24), left: mm(24), right: mm(22) }
const NARROW = { top: mm(24), bottom: mm(18), left: mm(15), right: mm(15) }

const upright = { page: { size: A4, margin: MARGIN } }
const lying = { page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: NARROW } }

/** A plan as a document of a word processor. */
export const docxOf = (plan: PlanExport, pictures: ReadonlyMap<string, Picture>): Document => {
  const wording = wordingIn(plan.language)
  const using: Writing = { pictures, wording, lists: { instance: 0 } }
  const report = calculationReport(plan.calculation, wording)
  const title = (text: string, reference: 'sections' | 'appendix') =>
    new Paragraph({ text, heading: HeadingLevel.HEADING_1, numbering: { reference, level: 0 } })
  const sections = writtenSections(plan, wording)
  const body: (Paragraph | Table)[] = sections.flatMap(({ title: text, blocks }) => [
    title(text, 'sections'),
    ...docxBlocks(blocks, using),
  ])
  const empty = [new Paragraph({ text: wording.say('planExport.empty') })]
  const running = docxRunning(plan, wording)
  const appendix = report && [
    { properties: upright, ...running, children: [title(report.title, 'appendix'), ...docxItems(report.lead)] },
    // Whatever needs the width of a page lies, in a section of its own.
    ...report.parts.map((part) => ({
      properties: part.wide ? lying : upright,
      ...running,
      children: docxPart(part),
    })),
  ]
  return new Document({
    ...docxStyles(plan.language),
    ...{ title: cleanText(plan.plan.name), creator: cleanText(plan.customer.name) },
    description: wording.say('planExport.kind'),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      { properties: { ...upright, titlePage: true }, ...running, children: docxCover(plan, wording) },
      { properties: upright, ...running, children: sections.length === 0 ? empty : body },
      ...(appendix ?? []),
    ],
  })
}
