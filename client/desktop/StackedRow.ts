import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** A row of the desk: what it is first, what is to be known of it under that. */
export const StackedRow = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(3, 5)};
  overflow-wrap: anywhere;
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
  & > :first-child { font-weight: 600; justify-self: start; }
`
