import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'
import { ButtonLink } from './ButtonLink.tsx'

/** The one link of a view that the page is for: looks like the primary button. */
export const PrimaryLink = styled(ButtonLink)`
  background: ${tokens.colors.highlightBase};
  color: ${tokens.colors.whiteBase};
  &:hover { background: ${tokens.colors.highlightDark1}; }
` as typeof ButtonLink
