import { convertMillimetersToTwip, Document, HeadingLevel, PageOrientation, Paragraph, type Table } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { cleanText } from '../cleanText.ts'
import type { Picture } from '../Picture.ts'
import { calculationReport } from '../report/calculationReport.ts'
import type { ReportPart } from '../report/ReportPart.ts'
import { wordingIn } from '../report/wordingIn.ts'
import { writtenSections } from '../writtenSections.ts'
import { docxBlocks, type Writing } from './docxBlocks.ts'
import { docxCover } from './docxCover.ts'
import { docxItems } from './docxItems.ts'
import { docxPart } from './docxPart.ts'
import { docxRunning } from './docxRunning.ts'
import { docxStyles } from './docxStyles.ts'

const mm = convertMillimetersToTwip
const A4 = { width: mm(210), height: mm(297) }
const MARGIN = { top: mm(28), bottom: mm(24), left: mm(24), right: mm(22) }
const NARROW = { top: mm(24), bottom: mm(18), left: mm(15), right: mm(15) }

/** Of a longer text (characters, as stored) the word processor counts the pages itself when it opens it: for us it takes too long. */
const LONG = 60_000

const upright = { page: { size: A4, margin: MARGIN } }
const lying = { page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: NARROW } }

/** Parts that follow each other on pages of the same kind: what needs the width of a page lies, in a section of its own. */
const runsOf = (parts: readonly ReportPart[]): { wide: boolean; parts: ReportPart[] }[] => {
  const runs: { wide: boolean; parts: ReportPart[] }[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.wide === part.wide) last.parts.push(part)
    else runs.push({ wide: part.wide, parts: [part] })
  }
  return runs
}

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
  const appendix = (report ? runsOf(report.parts) : []).map(({ wide, parts }, index) => ({
    properties: wide ? lying : upright,
    ...running,
    children: [
      ...(report && index === 0 ? [title(report.title, 'appendix'), ...docxItems(report.lead)] : []),
      ...parts.flatMap(docxPart),
    ],
  }))
  const isLong = JSON.stringify(plan.sections).length > LONG
  return new Document({
    ...docxStyles(plan.language),
    ...{ title: cleanText(plan.plan.name), creator: cleanText(plan.customer.name) },
    description: wording.say('planExport.kind'),
    ...(isLong ? {} : { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    sections: [
      { properties: { ...upright, titlePage: true }, ...running, children: docxCover(plan, wording) },
      { properties: upright, ...running, children: sections.length === 0 ? empty : body },
      ...appendix,
    ],
  })
}
