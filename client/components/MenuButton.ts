import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** One line to choose in the panel of a Disclosure. */
export const MenuButton = styled.button`
  display: flex;
  align-items: center;
  gap: ${tokens.space(3)};
  width: 100%;
  min-height: 44px;
  padding: ${tokens.space(2, 4)};
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
  & svg { flex: none; width: 18px; height: 18px; color: ${tokens.colors.highlightBase}; }
  &:hover { background: ${tokens.colors.highlightLight3}; }
  &:focus-visible { outline-offset: -2px; }
  &[aria-current='true'] { font-weight: 600; }
`
