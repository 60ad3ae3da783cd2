import { styled } from 'styled-components'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useCellName } from './useCellName.ts'

const Frame = styled.div`
  overflow-x: auto;
  & table { width: 100%; border-collapse: collapse; }
  & caption { padding-bottom: ${tokens.space(2)}; text-align: left; font-weight: 600; }
  & th, & td { padding: ${tokens.space(2)}; border-bottom: ${tokens.line}; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
`

type Props = { cells: readonly { path: string[]; before: string | null; after: string | null }[] }

/** Which values of the calculation differ, then and now. */
export const ComparedCells = ({ cells }: Props) => {
  const text = useText()
  const nameOf = useCellName()
  if (cells.length === 0) return null
  return (
    <Frame>
      <table>
        <caption>{text('planVersions.cells')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('planVersions.cells.where')}</th>
            <th scope="col">{text('planVersions.cells.then')}</th>
            <th scope="col">{text('planVersions.cells.now')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ path, before, after }) => (
            <tr key={path.join('/')}>
              <th scope="row">{nameOf(path)}</th>
              <td>{before ?? '–'}</td>
              <td>{after ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  )
}
