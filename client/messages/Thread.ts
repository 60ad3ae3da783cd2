import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Messages one below the other, the latest last, where the next one is written. */
export const Thread = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
  grid-template-columns: minmax(0, 1fr);
`
