import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { useText } from '../../../i18n/useText.ts'
import { capital } from '../capital.ts'
import { colours } from './colours.ts'
import { FigureTable } from './FigureTable.tsx'
import { RangeChart } from './RangeChart.tsx'
import { useSaid } from './useSaid.ts'
import { useSensitivity } from './useSensitivity.ts'

const SHOWN_CHANGE = 10
const VARIABLES = ['price', 'volume', 'materials', 'costs', 'pay', 'interest'] as const

/** What becomes of the result and of the cash when one thing turns out otherwise. */
export const SensitivityFigures = ({ plan }: { plan: CalculationPlan }) => {
  const text = useText()
  const { bare, euros, percent } = useSaid()
  const tried = useSensitivity(plan)
  if (!tried) return <p>{text('calculations.sensitivity.counting')}</p>
  const nameOf = (variable: (typeof VARIABLES)[number]) => capital(text(`calculations.variable.${variable}`))
  const signed = (change: number) => `${change > 0 ? '+' : '−'}${percent(String(Math.abs(change)))}`
  const first = (variable: string, change: number) =>
    tried.find((one) => one.variable === variable && one.change === change)?.netResult[0] ?? '0'
  const ranges = VARIABLES.map((variable) => {
    const [less, more] = [first(variable, -SHOWN_CHANGE), first(variable, SHOWN_CHANGE)]
    return {
      ...{ name: nameOf(variable), colour: colours.main, from: Number(less), to: Number(more) },
      said: `${euros(less)} … ${euros(more)}`,
    }
  })
  return (
    <>
      <RangeChart
        title={text('calculations.chart.sensitivity')}
        words={ranges.map(({ name, said }) => text('calculations.chart.values', { name, values: said })).join(' ')}
        ranges={ranges}
      />
      <FigureTable
        name={text('calculations.results.sensitivity')}
        first={text('calculations.sensitivity.what')}
        heads={[
          ...[1, 2, 3].map((year) => text('calculations.sensitivity.result', { year })),
          text('calculations.measure.lowestCash'),
          text('calculations.measure.fundingMissing'),
        ]}
        rows={tried.map(({ variable, change, netResult, lowestCash, fundingMissing }) => ({
          key: `${variable} ${change}`,
          name: `${nameOf(variable)} ${signed(change)}`,
          cells: [...netResult, lowestCash, fundingMissing].map(bare),
          isSum: change === 0,
        }))}
      />
    </>
  )
}
