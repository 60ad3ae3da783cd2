import { addSeries } from '../arithmetic/addSeries.ts'
import { lessSeries } from '../arithmetic/lessSeries.ts'
import { runningTotal } from '../arithmetic/runningTotal.ts'
import type { Series } from '../arithmetic/Series.ts'
import type { Flow } from './Flow.ts'

/** What of a flow is invoiced and not yet paid at the end of each month. */
export const openAfter = ({ net, vat, paid }: Flow): Series => runningTotal(lessSeries(addSeries([net, vat]), paid))
