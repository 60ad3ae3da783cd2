import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** A small act in running text: a button that looks like a link. */
export const LinkButton = styled.button`
  justify-self: start;
  padding: ${tokens.space(1, 0)};
  border: 0;
  background: none;
  color: ${tokens.colors.highlightBase};
  font: inherit;
  font-size: 15px;
  text-align: left;
  text-decoration: underline;
  text-underline-offset: 2px;
  cursor: pointer;
  &:hover { color: ${tokens.colors.highlightDark1}; }
`
