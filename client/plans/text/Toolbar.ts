import { styled } from 'styled-components'
import { tokens } from '../../theme/tokens.ts'

/** A row of tools over the text; on a phone it slides sideways, so that the text keeps its place. */
export const Toolbar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 2px;
  align-items: center;
  padding: ${tokens.space(1, 2)};
  border-bottom: ${tokens.line};
  background: ${tokens.colors.whiteBase};
  ${tokens.narrow} { flex-wrap: nowrap; overflow-x: auto; & > * { flex: none; } }
  & > .apart { width: 1px; height: 24px; margin: 0 ${tokens.space(1)}; background: ${tokens.colors.depthLight2}; }
  & button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 36px;
    min-height: 36px;
    padding: 0 ${tokens.space(2)};
    border: 1px solid transparent;
    border-radius: ${tokens.radius};
    background: none;
    color: ${tokens.colors.blackBase};
    font: inherit;
    font-size: 15px;
    cursor: pointer;
    & svg { width: 18px; height: 18px; }
    &:hover { background: ${tokens.colors.depthLight3}; }
    &:focus-visible { outline-offset: -2px; }
    &[aria-pressed='true'] { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight3}; color: ${tokens.colors.highlightDark1}; }
    &[aria-disabled='true'] { color: ${tokens.colors.depthDark2}; cursor: default; }
    &[data-mirrored='true'] svg { transform: scaleX(-1); }
    ${tokens.narrow} { min-width: 44px; min-height: 44px; }
  }
`
