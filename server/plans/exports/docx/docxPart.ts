import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { ReportPart } from '../report/ReportPart.ts'
import { docxItems } from './docxItems.ts'

/** A part of the appendix with its heading. */
export const docxPart = ({ title, items, wide }: ReportPart): (Paragraph | Table)[] => [
  new Paragraph({
    ...{ text: title, heading: HeadingLevel.HEADING_2, numbering: { reference: 'appendix', level: 1 } },
  }),
  ...docxItems(items, wide ? 'Small' : 'Cell'),
]
