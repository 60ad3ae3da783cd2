import { styled } from 'styled-components'
import type { RowTable } from '#shared/calculations/document/RowTable.ts'
import type { StoredRow } from '#shared/calculations/document/StoredRow.ts'
import { Fold } from '../../components/Fold.tsx'
import { useNarrow } from '../../components/useNarrow.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { CalculationGrid } from './CalculationGrid.tsx'
import { tableParts } from './tableParts.ts'

const Part = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  min-width: 0;
  & + & { margin-top: ${tokens.space(5)}; }
  & > h4 { font-size: 16px; line-height: 24px; font-weight: 600; }
`

/** A table with all its parts; those that say more of rows stand below when there are rows. */
export const CalculationTableView = ({ table, rows }: { table: RowTable; rows: readonly StoredRow[] }) => {
  const text = useText()
  const narrow = useNarrow()
  const title = text(`calculations.table.${table}`)
  return (
    <div>
      {tableParts[table]
        .filter(({ part }) => part === 'main' || rows.length > 0)
        .map((part) => {
          const isMain = part.part === 'main'
          const name = isMain ? title : text(`calculations.part.${part.part}`)
          const grid = <CalculationGrid {...{ table, part, rows }} label={isMain ? title : `${title}: ${name}`} />
          return (
            <Part key={part.part}>
              {narrow && !isMain ? (
                <Fold title={name}>{grid}</Fold>
              ) : (
                <>
                  <h4>{name}</h4>
                  {grid}
                </>
              )}
            </Part>
          )
        })}
    </div>
  )
}
