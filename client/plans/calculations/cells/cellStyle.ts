import { css } from 'styled-components'
import { tokens } from '../../../theme/tokens.ts'

/** A cell that is written into: as wide as its column, high enough for a thumb on a phone. */
export const cellStyle = css`
  width: 100%;
  min-width: 0;
  height: 36px;
  padding: ${tokens.space(0, 2)};
  border: 1px solid ${tokens.colors.depthDark3};
  border-radius: 2px;
  background: ${tokens.colors.whiteBase};
  color: inherit;
  font: inherit;
  &[aria-invalid='true'] { border: 2px solid ${tokens.colors.alertBase}; }
  &:disabled, &:read-only:not(select) { border-color: transparent; background: none; color: inherit; opacity: 1; }
  ${tokens.narrow} { height: 44px; }
`
