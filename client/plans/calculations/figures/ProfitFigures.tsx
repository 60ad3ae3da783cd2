import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { useText } from '../../../i18n/useText.ts'
import { BarChart } from './BarChart.tsx'
import { colours } from './colours.ts'
import { MonthsTable } from './MonthsTable.tsx'
import { useSaid } from './useSaid.ts'

type Tables = NonNullable<CalculationResults['tables']>
const SHOWN = [
  { row: 'turnover', colour: colours.main },
  { row: 'operatingMargin', colour: colours.third },
  { row: 'netResult', colour: colours.second },
] as const

/** Profitability: what is sold and what is left of it. */
export const ProfitFigures = ({ tables: { profitability, months } }: { tables: Tables }) => {
  const text = useText()
  const { euros } = useSaid()
  const series = SHOWN.map(({ row, colour }) => {
    const years = profitability.find((one) => one.row === row)?.years ?? []
    return { name: text(`calculations.row.${row}`), colour, years, values: years.map(Number) }
  })
  const words = series
    .map(({ name, years }) => text('calculations.chart.values', { name, values: years.map(euros).join(', ') }))
    .join(' ')
  return (
    <>
      <BarChart
        title={text('calculations.chart.profit')}
        words={words}
        groups={(series[0]?.years ?? []).map((_, index) => text('calculations.figure.year', { year: index + 1 }))}
        series={series}
      />
      <MonthsTable name={text('calculations.results.profitability')} table={profitability} months={months} />
    </>
  )
}
