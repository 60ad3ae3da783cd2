import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

export const SearchFrame = styled.div`
  grid-area: search;
  position: relative;
  & > svg { position: absolute; right: 12px; top: 12px; width: 20px; height: 20px; color: ${tokens.colors.depthDark1}; pointer-events: none; }
`

export const SearchField = styled.input`
  width: 100%;
  height: 44px;
  padding: ${tokens.space(0, 11, 0, 3)};
  border: 1px solid ${tokens.colors.depthDark3};
  border-radius: 2px;
  background: ${tokens.colors.whiteBase};
  color: inherit;
  font: inherit;
  text-overflow: ellipsis;
  &::placeholder { color: ${tokens.colors.depthDark1}; font-style: italic; opacity: 1; }
  &:focus { outline: 2px solid ${tokens.colors.accentSecondary}; outline-offset: 1px; }
`

/** Tells who has a keyboard in front of them how to get here. */
export const SlashHint = styled.kbd`
  position: absolute;
  right: 44px;
  top: 10px;
  min-width: 24px;
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.depthLight3};
  color: ${tokens.colors.depthDark1};
  font: inherit;
  font-size: 14px;
  line-height: 22px;
  text-align: center;
  pointer-events: none;
  ${tokens.narrow} { display: none; }
`

export const Suggestions = styled.div`
  position: absolute;
  z-index: 50;
  top: calc(100% + ${tokens.space(1)});
  left: 0;
  right: 0;
  max-height: calc(100vh - 100px);
  overflow-y: auto;
  background: ${tokens.colors.whiteBase};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  box-shadow: ${tokens.shadows.wideBoxShadow};
`

export const Suggestion = styled.div`
  padding: ${tokens.space(2, 3)};
  min-height: 44px;
  cursor: pointer;
  & + & { border-top: ${tokens.line}; }
  &:hover { background: ${tokens.colors.highlightLight4}; }
  &[aria-selected='true'] { background: ${tokens.colors.highlightLight3}; box-shadow: inset 4px 0 0 ${tokens.colors.highlightBase}; }
`

export const ShowAll = styled(Suggestion)`
  display: flex;
  align-items: center;
  color: ${tokens.colors.highlightBase};
  font-weight: 600;
`

export const Notice = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(4)};
`
