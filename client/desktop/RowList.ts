import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Rows of a card with a thin line between. */
export const RowList = styled.ul`
  list-style: none;
  margin: ${tokens.space(0, -5, -5)};
  padding: 0;
  & > li { border-top: ${tokens.line}; }
  ${tokens.narrow} { margin: ${tokens.space(0, -4, -4)}; }
`
