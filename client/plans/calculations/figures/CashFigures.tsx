import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { useText } from '../../../i18n/useText.ts'
import { useMonthName } from '../useMonthName.ts'
import { LineChart } from './LineChart.tsx'
import { MonthsTable } from './MonthsTable.tsx'
import { useSaid } from './useSaid.ts'

type Tables = NonNullable<CalculationResults['tables']>

/** The cash flow: how much there is in the bank at the end of each month, and what it is made of. */
export const CashFigures = ({ tables: { cashFlow, months } }: { tables: Tables }) => {
  const text = useText()
  const { euros } = useSaid()
  const { named } = useMonthName()
  const closing = cashFlow.find(({ row }) => row === 'closing')?.months ?? []
  const amounts = closing.map(Number)
  const lowest = amounts.indexOf(Math.min(...amounts))
  const words = text('calculations.chart.cash.words', {
    lowest: euros(closing[lowest] ?? '0'),
    month: named(months[lowest] ?? '2000-01'),
    last: euros(closing.at(-1) ?? '0'),
  })
  return (
    <>
      <LineChart
        title={text('calculations.chart.cash')}
        words={words}
        points={amounts.map((value, index) => ({ value, name: named(months[index] ?? '2000-01', 'short') }))}
      />
      <p>{words}</p>
      <MonthsTable name={text('calculations.results.cashFlow')} table={cashFlow} months={months} />
    </>
  )
}
