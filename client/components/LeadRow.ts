import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** What a list is, and beside it the way to add to it. */
export const LeadRow = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(4)};
  align-items: center;
  justify-content: space-between;
  & > p { flex: 1 1 320px; }
`
