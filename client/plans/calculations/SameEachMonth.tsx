import type { StoredRow } from '#shared/calculations/document/StoredRow.ts'
import { unitsKey } from '#shared/calculations/document/unitsKey.ts'
import { type CellValue, writeCell } from '#shared/calculations/document/writeCell.ts'
import { MONTHS_IN_YEAR } from '#shared/calculations/planLength.ts'
import { LinkButton } from '../../components/LinkButton.ts'
import { useText } from '../../i18n/useText.ts'
import { useCalculationDesk } from './CalculationDesk.ts'

/** Sales of the first month in every month of the first year: most begin from there. */
export const SameEachMonth = ({ row, name }: { row: StoredRow; name: string }) => {
  const text = useText()
  const { doc, act } = useCalculationDesk()
  const first = (row.cells[unitsKey(1)] ?? null) as CellValue
  const fill = () =>
    act(() => {
      for (let month = 2; month <= MONTHS_IN_YEAR; month += 1) writeCell(doc, 'sales', row.id, unitsKey(month), first)
    })
  return (
    <LinkButton type="button" aria-label={text('calculations.sameEachMonth.of', { row: name })} onClick={fill}>
      {text('calculations.sameEachMonth')}
    </LinkButton>
  )
}
