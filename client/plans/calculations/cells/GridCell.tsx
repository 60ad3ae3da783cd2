import type { RowTable } from '#shared/calculations/document/RowTable.ts'
import { rowSchemas } from '#shared/calculations/document/rowSchemas.ts'
import type { StoredRow } from '#shared/calculations/document/StoredRow.ts'
import { type CellValue, writeCell } from '#shared/calculations/document/writeCell.ts'
import { UnitAmount } from '#shared/calculations/input/UnitAmount.ts'
import { PLAN_MONTHS } from '#shared/calculations/planLength.ts'
import { useText } from '../../../i18n/useText.ts'
import { useCalculationDesk } from '../CalculationDesk.ts'
import type { Column } from '../Column.ts'
import { choicesOf } from '../choicesOf.ts'
import type { CellSchema } from '../readTyped.ts'
import { unitOf } from '../unitOf.ts'
import { useMonthName } from '../useMonthName.ts'
import { ChosenCell } from './ChosenCell.tsx'
import { TickedCell } from './TickedCell.tsx'
import { TypedCell } from './TypedCell.tsx'

/** Two cells are wrong by another: a last month before the first, grace as long as the loan. */
const wrongWords = (field: Column['field']) =>
  field === 'until' || field === 'graceMonths'
    ? (`calculations.problem.${field}` as const)
    : 'calculations.problem.stored'

type Props = { table: RowTable; row: StoredRow; column: Column; label: string }

/** The cell of a row in a column: of the kind that the column is. */
export const GridCell = ({ table, row, column, label }: Props) => {
  const text = useText()
  const { ofPlan } = useMonthName()
  const { doc, mayEdit, edit, startMonth, wrong } = useCalculationDesk()
  const { field, kind } = column
  const key = column.key ?? field
  const shape = rowSchemas[table].shape as unknown as Record<string, CellSchema>
  const schema = field === 'units' ? UnitAmount : (shape[field] ?? UnitAmount)
  const value = row.cells[key] ?? (field === 'units' ? null : schema.safeParse(undefined).data) ?? null
  const isWrong = wrong.some((one) => one.table === table && one.rowId === row.id && one.field === field)
  const common = {
    ...{
      label,
      cell: `${row.id}.${key}`,
      mayEdit,
      wrong: isWrong ? text(wrongWords(field), { field: label }) : undefined,
    },
    onWrite: (now: CellValue) => edit(() => writeCell(doc, table, row.id, key, now)),
  }
  if (kind === 'tick') return <TickedCell {...common} ticked={value === true} />
  if (kind === 'choice') {
    const options = choicesOf(field).map(({ code, key: words }) => ({ code, text: text(words) }))
    return <ChosenCell {...common} options={options} chosen={typeof value === 'string' ? value : null} />
  }
  if (kind === 'month' || kind === 'lastMonth') {
    const months = Array.from({ length: PLAN_MONTHS }, (_, index) => index + 1)
    return (
      <ChosenCell
        {...common}
        options={months.map((month) => ({ code: String(month), text: ofPlan(month, startMonth, 'brief') }))}
        chosen={value === null ? null : String(value)}
        {...(kind === 'lastMonth' ? { none: text('calculations.toTheEnd') } : {})}
        onWrite={(now) => common.onWrite(now === null ? null : Number(now))}
      />
    )
  }
  const unit = unitOf(kind)
  return <TypedCell {...common} kind={kind} schema={schema} value={value} {...(unit ? { unit } : {})} />
}
