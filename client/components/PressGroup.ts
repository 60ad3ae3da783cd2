import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** A few buttons of which one is pressed (aria-pressed); on a phone they slide sideways. */
export const PressGroup = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1)};
  min-width: 0;
  ${tokens.narrow} { flex-wrap: nowrap; overflow-x: auto; padding: 2px; margin: -2px; & > button { flex: none; } }
  button {
    min-height: 36px;
    padding: 0 ${tokens.space(3)};
    border: 1px solid transparent;
    border-radius: ${tokens.radius};
    background: none;
    font: inherit;
    color: ${tokens.colors.blackBase};
    cursor: pointer;
    &:hover { background: ${tokens.colors.depthLight2}; }
    &[aria-pressed='true'] {
      background: ${tokens.colors.highlightLight3};
      border-color: ${tokens.colors.highlightBase};
      color: ${tokens.colors.highlightDark1};
      font-weight: 600;
    }
    ${tokens.narrow} { min-height: 44px; }
  }
`
