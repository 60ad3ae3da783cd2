import { Link } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** A link to another page of ours that looks like the button it is used as; the command palette offers it as one. */
export const ButtonLink = styled(Link).attrs({ 'data-acts': true } as object)`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  justify-self: start;
  min-height: 44px;
  padding: ${tokens.space(2, 5)};
  border: 1px solid ${tokens.colors.highlightBase};
  border-radius: 2px;
  background: ${tokens.colors.whiteBase};
  color: ${tokens.colors.highlightBase};
  font-weight: 600;
  text-decoration: none;
  &:hover { background: ${tokens.colors.highlightLight4}; }
` as typeof Link
