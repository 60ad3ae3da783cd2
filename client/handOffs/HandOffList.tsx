import { styled } from 'styled-components'
import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import { tokens } from '../theme/tokens.ts'
import { HandOffLine } from './HandOffLine.tsx'
import type { HandOffsSearch } from './handOffsSearch.ts'

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  & > li + li { border-top: ${tokens.line}; }
`

type Props = { rows: readonly HandOffRow[]; search: HandOffsSearch; shown: string | undefined }

/** The hand-offs of a box in its order. */
export const HandOffList = ({ rows, search, shown }: Props) => (
  <List>
    {rows.map((row) => (
      <li key={row.handOffId}>
        <HandOffLine row={row} search={search} shown={row.handOffId === shown} />
      </li>
    ))}
  </List>
)
