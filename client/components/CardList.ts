import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Cards of one kind below each other, as a list. */
export const CardList = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
`
