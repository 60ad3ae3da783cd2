import { useId } from 'react'
import { styled } from 'styled-components'
import type { RowTable } from '#shared/calculations/document/RowTable.ts'
import type { StoredRow } from '#shared/calculations/document/StoredRow.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { CalculationGrid } from './CalculationGrid.tsx'
import { tableParts } from './tableParts.ts'

const Part = styled.section`
  display: grid;
  gap: ${tokens.space(2)};
  min-width: 0;
  & + & { margin-top: ${tokens.space(5)}; }
  & > h4 { font-size: 16px; line-height: 24px; font-weight: 600; }
`

/** A table with all its parts; those that say more of rows stand below when there are rows. */
export const CalculationTableView = ({ table, rows }: { table: RowTable; rows: readonly StoredRow[] }) => {
  const text = useText()
  const id = useId()
  const title = text(`calculations.table.${table}`)
  return (
    <div>
      {tableParts[table]
        .filter(({ part }) => part === 'main' || rows.length > 0)
        .map((part) => {
          const isMain = part.part === 'main'
          const name = isMain ? title : text(`calculations.part.${part.part}`)
          return (
            <Part key={part.part} aria-labelledby={`${id}-${part.part}`}>
              <h4 id={`${id}-${part.part}`}>{name}</h4>
              <CalculationGrid {...{ table, part, rows }} label={isMain ? title : `${title}: ${name}`} />
            </Part>
          )
        })}
    </div>
  )
}
