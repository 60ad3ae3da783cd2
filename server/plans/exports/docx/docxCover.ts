import { HeadingLevel, PageBreak, Paragraph, TableOfContents, TextRun } from 'docx'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { cleanText } from '../cleanText.ts'
import type { Wording } from '../report/Wording.ts'

const BEFORE = 4_000

const line = (text: string, run: { bold?: boolean; size?: number; color?: string } = {}, before = 0) =>
  new Paragraph({ spacing: { before, after: 60 }, children: [new TextRun({ text, ...run })] })

/** The cover and the contents after it. */
export const docxCover = (
  { plan, customer, extract, exportedAt, exportedBy }: PlanExport,
  { say, day }: Wording,
): (Paragraph | TableOfContents)[] => {
  const name = cleanText(customer.name)
  return [
    line(say('planExport.kind'), { bold: true, size: 26, color: '00357A' }),
    new Paragraph({ text: cleanText(plan.name), heading: HeadingLevel.TITLE }),
    line(name, { bold: true, size: 32 }),
    ...(customer.businessId ? [line(`${say('planExport.businessId')} ${customer.businessId}`)] : []),
    ...(extract
      ? [
          line(say('planExport.extract'), { bold: true }, 400),
          line(say('planExport.extractWhy', { customer: name, by: cleanText(exportedBy) })),
        ]
      : []),
    line(`${say('planExport.day')} ${day(exportedAt)}`, { color: '5F686D' }, BEFORE),
    line(`${say('planExport.language')}: ${say('planExport.languageName')}`, { color: '5F686D' }),
    new Paragraph({ children: [new PageBreak()] }),
    line(say('planExport.contents'), { bold: true, size: 34, color: '00357A' }),
    new TableOfContents(say('planExport.contents'), { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}
