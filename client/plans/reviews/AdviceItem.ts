import { styled } from 'styled-components'
import { tokens } from '../../theme/tokens.ts'

/** One piece of advice in a list of them. */
export const AdviceItem = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  justify-items: start;
  padding: ${tokens.space(3, 0)};
  & + & { border-top: ${tokens.line}; }
`
