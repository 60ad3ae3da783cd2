import { styled } from 'styled-components'
import { tokens } from '../../theme/tokens.ts'

/** A small act on a row, said by its icon and its name. */
export const ActButton = styled.button`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 32px;
  height: 36px;
  padding: 0;
  border: 0;
  border-radius: ${tokens.radius};
  background: none;
  color: ${tokens.colors.highlightBase};
  cursor: pointer;
  & > svg { width: 16px; height: 16px; }
  &:hover:not(:disabled) { background: ${tokens.colors.highlightLight3}; }
  &:disabled { color: ${tokens.colors.depthBase}; cursor: default; }
  ${tokens.narrow} { width: 44px; height: 44px; }
`
