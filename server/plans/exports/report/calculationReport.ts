import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { balance } from './balance.ts'
import { breakEven } from './breakEven.ts'
import { cashByMonth } from './cashByMonth.ts'
import { cashDevelopment } from './cashDevelopment.ts'
import { funding } from './funding.ts'
import { inputs } from './inputs.ts'
import { keyFigures } from './keyFigures.ts'
import { profitability } from './profitability.ts'
import type { ReportItem } from './ReportItem.ts'
import type { ReportPart } from './ReportPart.ts'
import { remarks } from './remarks.ts'
import { sensitivity } from './sensitivity.ts'
import type { Wording } from './Wording.ts'

type CalculationReport = { title: string; lead: ReportItem[]; parts: ReportPart[] }

/** The calculations as a reader of a bank goes through them; null where there is nothing to show yet. */
export const calculationReport = (
  calculation: PlanExport['calculation'],
  wording: Wording,
): CalculationReport | null => {
  const tables = calculation?.results.tables
  if (!calculation || !tables) return null
  const { say, month, day } = wording
  const reported = { ...calculation, tables, wording }
  const [from = '', until = ''] = [tables.months[0], tables.months.at(-1)]
  const span = say('planExport.appendixLead', { from: month(from), until: month(until) })
  return {
    title: say('planExport.appendix'),
    lead: [
      {
        kind: 'words',
        text: `${span} ${say('planExport.signs')} ${say('planExport.vatChecked', { day: day(calculation.results.vatCheckedOn) })}`,
      },
      ...remarks(calculation.results, wording),
    ],
    parts: [
      keyFigures(reported),
      profitability(reported),
      funding(reported),
      cashDevelopment(reported),
      cashByMonth(reported),
      breakEven(reported),
      ...sensitivity(reported),
      balance(reported),
      inputs(reported),
    ],
  }
}
