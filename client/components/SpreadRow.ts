import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Two things at the ends of a line; one below the other where there is no room. */
export const SpreadRow = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: start;
  gap: ${tokens.space(2, 6)};
`
