import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { cleanText } from '../cleanText.ts'
import type { Picture } from '../Picture.ts'
import { calculationReport } from '../report/calculationReport.ts'
import type { ReportItem } from '../report/ReportItem.ts'
import { wordingIn } from '../report/wordingIn.ts'
import { writtenSections } from '../writtenSections.ts'
import { chartGeometry } from './chartGeometry.ts'
import { typesetBlocks } from './typesetBlocks.ts'

const REGIONS = { fi: 'FI', sv: 'FI', en: 'GB' } as const

/** A plan as plan.typ reads it: words and figures ready to be set, and nothing that it would have to understand. */
export const typesetData = (plan: PlanExport, pictures: ReadonlyMap<string, Picture>) => {
  const { language, customer, exportedBy } = plan
  const wording = wordingIn(language)
  const { say, day, euros } = wording
  const report = calculationReport(plan.calculation, wording)
  const drawn = (items: readonly ReportItem[]) =>
    items.map((item) => (item.kind === 'chart' ? { ...item, ...chartGeometry(item, euros) } : item))
  const sections = writtenSections(plan, wording)
  return {
    ...{ lang: language, region: REGIONS[language], title: cleanText(plan.plan.name) },
    // A word that would not fit on the cover may be broken; others stay whole.
    hasLongWord: /\S{22}/.test(plan.plan.name),
    ...{ customer: cleanText(customer.name), businessId: customer.businessId },
    extract: plan.extract ? say('planExport.extractWhy', { customer: customer.name, by: exportedBy }) : null,
    words: {
      ...{ kind: say('planExport.kind'), businessId: say('planExport.businessId'), day: say('planExport.day') },
      ...{ date: day(plan.exportedAt), language: say('planExport.language') },
      ...{ languageName: say('planExport.languageName'), extract: say('planExport.extract') },
      ...{ contents: say('planExport.contents'), page: say('planExport.page'), empty: say('planExport.empty') },
    },
    sections: sections.map(({ title, blocks }) => ({ title, blocks: typesetBlocks(blocks, { pictures, wording }) })),
    appendix: report && {
      title: report.title,
      lead: drawn(report.lead),
      parts: report.parts.map((part) => ({ ...part, items: drawn(part.items) })),
    },
  }
}
