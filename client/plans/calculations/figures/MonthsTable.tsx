import { useState } from 'react'
import { MONTHS_IN_YEAR, PLAN_YEARS } from '#shared/calculations/planLength.ts'
import type { ResultTable } from '#shared/calculations/results/ResultTable.ts'
import { PressGroup } from '../../../components/PressGroup.ts'
import { Quiet } from '../../../components/Quiet.ts'
import { useText } from '../../../i18n/useText.ts'
import { useMonthName } from '../useMonthName.ts'
import { FigureTable } from './FigureTable.tsx'
import { useSaid } from './useSaid.ts'

const SUMS = new Set([
  'operations',
  'change',
  'closing',
  'grossMargin',
  'operatingMargin',
  'operatingResult',
  'netResult',
])
const BALANCE_SUMS = new Set(['assets', 'vatDue', 'resultBeforeTax'])
const YEARS = Array.from({ length: PLAN_YEARS }, (_, index) => index + 1)

type Props = { name: string; table: ResultTable; months: readonly string[] }

/** A table of results: its years side by side, or the months of one of them. */
export const MonthsTable = ({ name, table, months }: Props) => {
  const text = useText()
  const { bare } = useSaid()
  const { named } = useMonthName()
  const [year, setYear] = useState(0)
  const from = (year - 1) * MONTHS_IN_YEAR
  const shown = months.slice(from, from + MONTHS_IN_YEAR)
  const ofYear = (one: number) => text('calculations.figure.year', { year: one })
  const heads =
    year === 0 ? YEARS.map(ofYear) : [...shown.map((month) => named(month, 'short')), text('calculations.figure.whole')]
  return (
    <>
      <PressGroup role="group" aria-label={text('calculations.figure.shown')}>
        {[0, ...YEARS].map((one) => (
          <button key={one} type="button" aria-pressed={one === year} onClick={() => setYear(one)}>
            {one === 0 ? text('calculations.figure.years') : ofYear(one)}
          </button>
        ))}
      </PressGroup>
      <FigureTable
        name={name}
        first={text('calculations.figure.row')}
        heads={heads}
        rows={table.map(({ row, months: all, years }) => ({
          key: row,
          name: text(`calculations.row.${row}`),
          cells: (year === 0 ? years : [...all.slice(from, from + MONTHS_IN_YEAR), years[year - 1] ?? '0']).map(bare),
          isSum: SUMS.has(row) || BALANCE_SUMS.has(row),
        }))}
      />
      <Quiet as="p">{text('calculations.figure.wholeEuros')}</Quiet>
    </>
  )
}
