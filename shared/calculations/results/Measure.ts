import { z } from 'zod'

/** What a named result measures. The first ones are of each year, the others of the whole plan. */
export const Measure = z.enum([
  'turnover',
  'grossMargin',
  'grossMarginPercent',
  'operatingMargin',
  'operatingMarginPercent',
  'operatingResult',
  'netResult',
  'cashAtEnd',
  'loansAtEnd',
  'breakEvenTurnover',
  'breakEvenPerMonth',
  'safetyMargin',
  'fundingNeed',
  'fundingSources',
  'fundingMissing',
  'investmentsTotal',
  'lowestCash',
  'lowestCashMonth',
  'firstProfitMonth',
  'loanInterest',
])
export type Measure = z.infer<typeof Measure>
