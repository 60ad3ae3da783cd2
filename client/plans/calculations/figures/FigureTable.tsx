import { styled } from 'styled-components'
import { useText } from '../../../i18n/useText.ts'
import { tokens } from '../../../theme/tokens.ts'

const Scroll = styled.section`
  min-width: 0;
  overflow-x: auto;
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
`
const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 15px;
  line-height: 20px;
  font-variant-numeric: tabular-nums;
  & th, & td { padding: ${tokens.space(2, 2)}; text-align: right; font-weight: 400; white-space: nowrap; overflow-wrap: normal; }
  & thead th { font-weight: 600; border-bottom: ${tokens.line}; vertical-align: bottom; }
  & tr > :first-child {
    position: sticky;
    left: 0;
    min-width: 120px;
    max-width: 220px;
    text-align: left;
    white-space: normal;
    background: ${tokens.colors.whiteBase};
  }
  & tbody tr + tr > * { border-top: ${tokens.line}; }
  & tr[data-sum='true'] > * { font-weight: 600; background: ${tokens.colors.depthLight3}; }
  & td[data-below='true'] { color: ${tokens.colors.alertBase}; }
  ${tokens.narrow} { & tr > :first-child { max-width: 140px; } }
`

type FigureRow = { key: string; name: string; cells: readonly (string | null)[]; isSum?: boolean }
type Props = { name: string; first: string; heads: readonly string[]; rows: readonly FigureRow[] }

/** Figures in a table that moves sideways within itself where it is wide; by keyboard too. */
export const FigureTable = ({ name, first, heads, rows }: Props) => {
  const text = useText()
  const label = text('calculations.figure.table', { name })
  return (
    <Scroll aria-label={label} tabIndex={0}>
      <Table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name: rowName, cells, isSum = false }) => (
            <tr key={key} data-sum={isSum}>
              <th scope="row">{rowName}</th>
              {cells.map((cell, index) => (
                <td key={heads[index]} data-below={/^[-−]|^€-/.test(cell ?? '')}>
                  {cell ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Scroll>
  )
}
