import { styled } from 'styled-components'
import { tokens } from '../../theme/tokens.ts'

/** The sheet around a text: its tools stay in view while one writes. */
export const TextFrame = styled.div`
  min-width: 0;
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  &[data-here='false'] { visibility: hidden; max-height: 200px; overflow: hidden; }
  &[data-writes='true']:focus-within { border-color: ${tokens.colors.highlightBase}; }
  .tools { position: sticky; z-index: 5; top: ${tokens.headerHeight}; border-radius: ${tokens.radius}; ${tokens.narrow} { top: 0; } }
  .panel { padding: ${tokens.space(2, 4, 4)}; border-bottom: ${tokens.line}; }
  .hint { position: absolute; top: ${tokens.space(4)}; left: ${tokens.space(5)}; right: ${tokens.space(5)}; color: ${tokens.colors.depthDark1}; pointer-events: none; }
  .keys { padding: ${tokens.space(1, 5)}; border-top: ${tokens.line}; color: ${tokens.colors.depthDark1}; font-size: 14px; }
  ${tokens.narrow} { .keys { display: none; } }
`
