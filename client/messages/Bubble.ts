import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** One message: the viewer's own side stands to the right. Among colleagues it has the colour of what stays inside. */
export const Bubble = styled.li<{ $ours: boolean; $inside?: boolean }>`
  display: grid;
  gap: ${tokens.space(1)};
  max-width: 88%;
  justify-self: ${({ $ours }) => ($ours ? 'end' : 'start')};
  min-width: 0;
  & > div {
    padding: ${tokens.space(3)};
    border: 1px solid
      ${({ $ours, $inside }) => {
        if ($inside) return tokens.colors.accentTertiary
        return $ours ? tokens.colors.highlightLight2 : tokens.colors.depthLight1
      }};
    border-radius: ${tokens.radius};
    background: ${({ $ours, $inside }) => {
      if ($inside) return tokens.colors.whiteBase
      return $ours ? tokens.colors.highlightLight3 : tokens.colors.whiteBase
    }};
  }
  & > div > p { white-space: pre-wrap; overflow-wrap: anywhere; }
  & > div > h3 { font-size: inherit; line-height: inherit; font-weight: 600; }
  ${tokens.narrow} { max-width: 96%; }
`
