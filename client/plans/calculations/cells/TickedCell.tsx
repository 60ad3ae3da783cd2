import { styled } from 'styled-components'
import type { CellValue } from '#shared/calculations/document/writeCell.ts'
import { tokens } from '../../../theme/tokens.ts'

const Frame = styled.span`
  display: flex;
  align-items: center;
  min-height: 36px;
  & > input { width: 22px; height: 22px; margin: 0; accent-color: ${tokens.colors.highlightBase}; }
  ${tokens.narrow} { min-height: 44px; & > input { width: 28px; height: 28px; } }
`

type Props = {
  label: string
  cell: string
  ticked: boolean
  mayEdit: boolean
  onWrite: (value: CellValue) => void
}

/** A cell that is yes or no. */
export const TickedCell = ({ label, cell, ticked, mayEdit, onWrite }: Props) => (
  <Frame>
    <input
      type="checkbox"
      data-cell={cell}
      aria-label={label}
      checked={ticked}
      disabled={!mayEdit}
      onChange={({ target }) => onWrite(target.checked)}
    />
  </Frame>
)
