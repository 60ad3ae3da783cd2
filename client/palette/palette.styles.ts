import { Command } from 'cmdk'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

export const Window = styled.dialog`
  width: min(640px, calc(100vw - 32px));
  max-height: min(560px, calc(100vh - 32px));
  margin: ${tokens.space(16)} auto auto;
  padding: 0;
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  color: inherit;
  box-shadow: ${tokens.shadows.menuShadow};
  overflow: hidden;
  &::backdrop { background: rgb(41 41 41 / 40%); }
  ${tokens.narrow} { margin-top: ${tokens.space(4)}; }
`

/** A list found by typing, in a window or on a page. */
export const Found = styled(Command)`
  display: grid;
  grid-template-rows: auto minmax(0, 1fr) auto;
  [cmdk-input] {
    width: 100%;
    height: 48px;
    padding: ${tokens.space(0, 4)};
    border: 1px solid ${tokens.colors.depthDark3};
    border-radius: 2px;
    background: ${tokens.colors.whiteBase};
    color: inherit;
    font: inherit;
  }
  [cmdk-list] { max-height: 420px; overflow-y: auto; overscroll-behavior: contain; scroll-padding: ${tokens.space(8)}; }
  [cmdk-group-heading] {
    padding: ${tokens.space(3, 4, 1)};
    color: ${tokens.colors.depthDark1};
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  [cmdk-item] {
    display: flex;
    gap: ${tokens.space(3)};
    align-items: baseline;
    justify-content: space-between;
    min-height: 44px;
    padding: ${tokens.space(2, 4)};
    cursor: pointer;
    overflow-wrap: anywhere;
    ${tokens.narrow} { flex-wrap: wrap; gap: ${tokens.space(0, 3)}; }
  }
  [cmdk-item][aria-selected='true'] { background: ${tokens.colors.highlightLight3}; box-shadow: inset 3px 0 0 ${tokens.colors.highlightBase}; }
  [cmdk-empty], [cmdk-loading] { padding: ${tokens.space(4)}; color: ${tokens.colors.depthDark1}; }
  kbd { font: inherit; font-size: 14px; color: ${tokens.colors.depthDark1}; white-space: nowrap; }
`

/** The way back to all commands, under what is picked from. */
export const Back = styled.button`
  display: flex;
  justify-content: space-between;
  min-height: 44px;
  padding: ${tokens.space(2, 4)};
  border: 0;
  border-top: ${tokens.line};
  background: ${tokens.colors.whiteBase};
  color: inherit;
  font: inherit;
  cursor: pointer;
  &:hover { background: ${tokens.colors.highlightLight4}; }
`
