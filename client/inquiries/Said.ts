import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** What somebody said, set off from what the product says. */
export const Said = styled.blockquote`
  margin: 0;
  padding: ${tokens.space(0, 0, 0, 3)};
  border-left: 3px solid ${tokens.colors.depthLight1};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`
