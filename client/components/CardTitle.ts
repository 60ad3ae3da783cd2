import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** The heading of a card or a block of a page. */
export const CardTitle = styled.h2`
  font-size: 18px;
  line-height: 24px;
  font-weight: 600;
  margin-bottom: ${tokens.space(3)};
`
