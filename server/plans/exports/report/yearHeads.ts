import { planYears } from './planYears.ts'
import type { Wording } from './Wording.ts'

/** What stands over the columns of years. */
export const yearHeads = ({ say }: Wording): string[] => planYears.map((year) => say('planExport.year', { year }))
