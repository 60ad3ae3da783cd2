import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { useText } from '../../../i18n/useText.ts'
import { BarChart } from './BarChart.tsx'
import { colours } from './colours.ts'
import { FigureTable } from './FigureTable.tsx'
import { useSaid } from './useSaid.ts'

type Tables = NonNullable<CalculationResults['tables']>

/** How much has to be sold in each year so that nothing is lost. */
export const BreakEvenFigures = ({ tables: { breakEven, profitability } }: { tables: Tables }) => {
  const text = useText()
  const { bare, euros, number, percent } = useSaid()
  const turnover = profitability.find(({ row }) => row === 'turnover')?.years ?? []
  const heads = breakEven.map(({ year }) => text('calculations.figure.year', { year }))
  const [sold, needed] = [text('calculations.row.turnover'), text('calculations.breakEven.turnover')]
  const whyNot = breakEven.map(({ why }) => (why ? text(`calculations.why.${why}`) : null))
  const said = (amounts: readonly (string | null)[]) =>
    amounts.map((amount, index) => (amount === null ? (whyNot[index] ?? '–') : euros(amount))).join(', ')
  const totals = breakEven.map((one) => one.turnover)
  const rows = [
    { key: 'turnover', name: sold, cells: turnover.map(bare) },
    {
      key: 'fixedCosts',
      name: text('calculations.breakEven.fixedCosts'),
      cells: breakEven.map(({ fixedCosts }) => bare(fixedCosts)),
    },
    {
      key: 'margin',
      name: text('calculations.breakEven.margin'),
      cells: breakEven.map(({ marginPercent }) => marginPercent && percent(marginPercent)),
    },
    {
      key: 'needed',
      name: needed,
      cells: totals.map((total, index) => (total === null ? (whyNot[index] ?? null) : bare(total))),
      isSum: true,
    },
    {
      key: 'perMonth',
      name: text('calculations.breakEven.perMonth'),
      cells: breakEven.map(({ perMonth }) => perMonth && bare(perMonth)),
    },
    {
      key: 'safety',
      name: text('calculations.breakEven.safety'),
      cells: breakEven.map(({ safetyMargin }) => safetyMargin && percent(safetyMargin)),
    },
    ...(breakEven.find(({ units }) => units.length > 0)?.units ?? []).map(({ id, name, unit }) => ({
      key: id,
      name: text('calculations.breakEven.needed', { name: `${name}, ${text(`calculations.unit.${unit}`)}` }),
      cells: breakEven.map(({ units }) => {
        const found = units.find((one) => one.id === id)
        return found ? number(found.needed) : null
      }),
    })),
  ]
  return (
    <>
      <BarChart
        title={text('calculations.chart.breakEven')}
        words={`${text('calculations.chart.values', { name: sold, values: said(turnover) })} ${text('calculations.chart.values', { name: needed, values: said(totals) })}`}
        groups={heads}
        series={[
          { name: sold, colour: colours.main, values: turnover.map(Number) },
          { name: needed, colour: colours.second, values: totals.map((total) => Number(total ?? 0)) },
        ]}
      />
      <FigureTable
        name={text('calculations.results.breakEven')}
        first={text('calculations.figure.row')}
        heads={heads}
        rows={rows}
      />
    </>
  )
}
