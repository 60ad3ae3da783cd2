import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** What follows from a hand-off as it stands now, set apart from what it is. */
export const Callout = styled.div`
  padding: ${tokens.space(4)};
  border: 1px solid ${tokens.colors.highlightLight2};
  border-left: 4px solid ${tokens.colors.highlightBase};
  background: ${tokens.colors.highlightLight4};
  && h3 { margin-bottom: ${tokens.space(1)}; }
  & > button { margin-top: ${tokens.space(3)}; }
  ${tokens.narrow} { & > button { width: 100%; } }
`
