import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** A column that takes the focus when what had it is gone (tabIndex -1); it shows no ring, since nothing is to be pressed there. */
export const FocusStack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  &:focus { outline: none; }
`
