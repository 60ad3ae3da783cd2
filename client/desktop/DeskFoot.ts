import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Under the rows of a card: the way to all of them, or what is done to those chosen. */
export const DeskFoot = styled.div`
  margin: ${tokens.space(5, -5, -5)};
  padding: ${tokens.space(3, 5)};
  border-top: ${tokens.line};
  ${tokens.narrow} { margin: ${tokens.space(4, -4, -4)}; padding: ${tokens.space(3, 4)}; }
`
