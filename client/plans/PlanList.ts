import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Plans one below the other. */
export const PlanList = styled.ul`
  display: grid;
  gap: ${tokens.space(3)};
  margin: 0;
  padding: 0;
  list-style: none;
`
