import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** The column of a page, with 24 pixels between its blocks. */
export const Page = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
  align-content: start;
  min-width: 0;
`
