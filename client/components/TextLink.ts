import { Link } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** A link to another page of ours, in running text or a list. */
export const TextLink = styled(Link)`
  color: ${tokens.colors.highlightBase};
  text-decoration: underline;
  text-underline-offset: 2px;
  &:hover { color: ${tokens.colors.highlightDark1}; }
` as typeof Link
