import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Words that stand back: still 4.5:1 against white and the ground. */
export const Quiet = styled.span`
  color: ${tokens.colors.depthDark1};
`
