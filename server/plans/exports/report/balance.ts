import type { Reported } from './Reported.ts'
import type { ReportPart } from './ReportPart.ts'
import { yearTable } from './yearTable.ts'

/** What the company has and owes at the end of each year. */
export const balance = ({ tables, wording }: Reported): ReportPart => ({
  ...{ title: wording.say('planExport.balanceByYear'), wide: false },
  items: [yearTable(tables.balance, ['assets', 'equity'], wording.say('planExport.inEuros'), wording)],
})
