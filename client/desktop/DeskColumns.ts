import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Two columns beside each other on a desk, one on a phone. */
export const DeskColumns = styled.div`
  display: grid;
  gap: ${tokens.space(6, 8)};
  align-items: start;
  ${tokens.wide} { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
`
