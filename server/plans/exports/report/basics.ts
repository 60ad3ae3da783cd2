import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculationTexts } from '#shared/calculations/calculationTexts.ts'
import type { ReportTable } from './ReportItem.ts'
import type { Wording } from './Wording.ts'

/** What is asked once: money at the start, and what the entrepreneur takes. */
export const basics = ({ openingCash, reserve, owner }: CalculationPlan, { language, price }: Wording): ReportTable => {
  const amounts = { openingCash, reserve, ...owner }
  const said = (field: keyof typeof amounts) => {
    const label = calculationTexts[`calculations.field.${field}`][language]
    return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  }
  return {
    ...{ kind: 'table', caption: calculationTexts['calculations.table.plan'][language], head: [], words: 1 },
    rows: (Object.keys(amounts) as (keyof typeof amounts)[])
      .filter((field) => amounts[field] !== null)
      .map((field) => ({ cells: [said(field), price(amounts[field])], strong: false })),
  }
}
