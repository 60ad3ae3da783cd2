import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import type { TextKey } from '../../../i18n/TextKey.ts'
import { useText } from '../../../i18n/useText.ts'
import { colours } from './colours.ts'
import { FigureTable } from './FigureTable.tsx'
import { RangeChart } from './RangeChart.tsx'
import { useSaid } from './useSaid.ts'

type Tables = NonNullable<CalculationResults['tables']>

/** What money is needed for, where it comes from, and what of it is still missing. */
export const FundingFigures = ({ tables: { funding } }: { tables: Tables }) => {
  const text = useText()
  const { euros } = useSaid()
  const { sources } = funding
  const line = (key: TextKey, amount: string, colour?: string) => ({
    key: key as string,
    name: text(key),
    amount,
    colour,
  })
  const lines = [
    line('calculations.row.investments', funding.investments, colours.third),
    line('calculations.funding.operations', funding.operations, colours.third),
    line('calculations.funding.reserve', funding.reserve, colours.third),
    line('calculations.funding.need', funding.need),
    line('calculations.funding.openingCash', sources.openingCash, colours.main),
    line('calculations.row.own', sources.own, colours.main),
    line('calculations.row.investor', sources.investor, colours.main),
    line('calculations.row.grants', sources.grants, colours.main),
    line('calculations.row.loans', sources.loans, colours.main),
    line('calculations.funding.sources', funding.sourcesTotal),
    line('calculations.funding.missing', funding.missing, colours.bad),
  ]
  const drawn = lines.filter(({ colour, amount }) => colour && Number(amount) !== 0)
  return (
    <>
      <RangeChart
        title={text('calculations.chart.funding')}
        words={drawn
          .map(({ name, amount }) => text('calculations.chart.values', { name, values: euros(amount) }))
          .join(' ')}
        series={[
          { name: text('calculations.measure.fundingNeed'), colour: colours.third },
          { name: text('calculations.measure.fundingSources'), colour: colours.main },
          ...(Number(funding.missing) > 0 ? [{ name: text('calculations.funding.missing'), colour: colours.bad }] : []),
        ]}
        ranges={drawn.map(({ name, amount, colour = colours.main }) => ({
          ...{ name, colour, from: 0, to: Number(amount), said: euros(amount) },
        }))}
      />
      <FigureTable
        name={text('calculations.results.funding')}
        first={text('calculations.funding.what')}
        heads={[text('calculations.funding.amount')]}
        rows={lines.map(({ key, name, amount, colour }) => ({ key, name, cells: [euros(amount)], isSum: !colour }))}
      />
    </>
  )
}
