import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'
import { Card } from './Card.ts'

/** A card of one thing that waits for a decision: its heading, what is known, and the one button. */
export const CaseSheet = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  & :is(h2, h3) { font-size: 18px; line-height: 24px; font-weight: 600; }
  & > button { justify-self: start; }
`
