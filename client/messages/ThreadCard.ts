import { styled } from 'styled-components'
import { Card } from '../components/Card.ts'
import { tokens } from '../theme/tokens.ts'

/**
 * The sheet of a thread. What goes to the customer has the blue of what acts; what stays inside the organisation is violet,
 * dashed and locked, so that one is never taken for the other at a glance.
 */
export const ThreadCard = styled(Card)<{ $inside?: boolean }>`
  display: grid;
  gap: ${tokens.space(4)};
  grid-template-columns: minmax(0, 1fr);
  border-left: 4px solid
    ${({ $inside }) => ($inside ? tokens.colors.accentTertiaryDark1 : tokens.colors.highlightBase)};
  ${({ $inside }) =>
    $inside
      ? `background: ${tokens.colors.accentTertiaryLight1}; border-style: dashed; border-color: ${tokens.colors.accentTertiaryDark1}; border-left-style: solid;`
      : ''}
  & > header { display: flex; flex-wrap: wrap; gap: ${tokens.space(2, 3)}; align-items: center; }
  & > header > h2 { display: flex; gap: ${tokens.space(2)}; align-items: center; margin: 0; }
  & > header > h2 > svg {
    flex: none;
    width: 24px;
    height: 24px;
    color: ${({ $inside }) => ($inside ? tokens.colors.accentTertiaryDark1 : tokens.colors.highlightBase)};
  }
`
