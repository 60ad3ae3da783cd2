import { styled } from 'styled-components'
import { IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { addRow } from '#shared/calculations/document/addRow.ts'
import type { RowTable } from '#shared/calculations/document/RowTable.ts'
import type { StoredRow } from '#shared/calculations/document/StoredRow.ts'
import { MOST_ROWS } from '#shared/calculations/input/tableOf.ts'
import { Quiet } from '../../components/Quiet.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useCalculationDesk } from './CalculationDesk.ts'
import { capital } from './capital.ts'
import { GridRow } from './GridRow.tsx'
import { GridTable } from './GridTable.ts'
import type { TablePart } from './tableParts.ts'
import { unitOf } from './unitOf.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useMonthName } from './useMonthName.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  min-width: 0;
  & > div { width: 100%; min-width: 0; overflow-x: auto; padding: 2px; margin: -2px; }
`

type Props = { table: RowTable; part: TablePart; rows: readonly StoredRow[]; label: string }

/** One part of a table: its rows and, in the first part, the way to more of them. */
export const CalculationGrid = ({ table, part: { part, columns }, rows, label }: Props) => {
  const text = useText()
  const { ofPlan } = useMonthName()
  const { doc, mayEdit, act, startMonth } = useCalculationDesk()
  const isMain = part === 'main'
  const isFull = rows.length >= MOST_ROWS
  const make = () => {
    let id = ''
    act(() => {
      id = addRow(doc, table)
    })
    return id
  }
  const shown = rows.slice(0, MOST_ROWS)
  const ids = shown.map(({ id }) => id)
  const { grid, onKeyDown, add } = useGridKeys(ids, mayEdit && isMain && !isFull ? make : undefined)
  const heads = columns.map(({ field, kind, month }) => {
    const unit = unitOf(kind)
    const name = month ? ofPlan(month, startMonth, 'short') : text(`calculations.field.${field}`)
    return unit && !isMain ? `${name}, ${unit}` : name
  })
  return (
    <Frame>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cells in it */}
      <div ref={grid} onKeyDown={onKeyDown}>
        {shown.length === 0 ? <Quiet>{text('calculations.rows.none')}</Quiet> : null}
        {shown.length > 0 ? (
          <GridTable aria-label={label} data-narrow-cells={part === 'units'}>
            <thead>
              <tr>
                {isMain ? null : <th scope="col">{text('calculations.figure.row')}</th>}
                {columns.map(({ field, key }, index) => (
                  <th key={key ?? field} scope="col">
                    {capital(heads[index] ?? '')}
                  </th>
                ))}
                {mayEdit && isMain ? <td /> : null}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) => (
                <GridRow
                  key={row.id}
                  {...{ table, part, columns, heads, row, index }}
                  isLast={index === shown.length - 1}
                />
              ))}
            </tbody>
          </GridTable>
        ) : null}
      </div>
      {mayEdit && isMain && !isFull ? (
        <Button
          variant="secondaryNoBorder"
          icon={<IconPlus />}
          aria-label={text('calculations.row.add.to', { table: text(`calculations.table.${table}`) })}
          onClick={() => add('name')}
        >
          {text('calculations.row.add')}
        </Button>
      ) : null}
    </Frame>
  )
}
