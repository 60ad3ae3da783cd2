import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { cleanText } from '../cleanText.ts'
import type { Wording } from '../report/Wording.ts'

const SMALL = { size: 17, color: '5F686D' }

/** What runs over and under each page but the cover. */
export const docxRunning = ({ plan, customer }: PlanExport, { say }: Wording) => {
  const head = `${cleanText(plan.name)} – ${cleanText(customer.name)}`
  const number = {
    children: [`${say('planExport.page')} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    ...SMALL,
  }
  const empty = [new Paragraph({ children: [] })]
  return {
    headers: {
      default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: head, ...SMALL })] })] }),
      first: new Header({ children: empty }),
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(number)] })],
      }),
      first: new Footer({ children: empty }),
    },
  }
}
