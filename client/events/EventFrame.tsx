import type { ReactNode, Ref } from 'react'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

const Article = styled.article<{ $trace: boolean; $lit: boolean }>`
  display: grid;
  grid-template-columns: 40px minmax(0, 1fr);
  gap: ${tokens.space(0, 4)};
  padding: ${tokens.space(4, 5)};
  border: ${({ $trace }) => ($trace ? `1px dashed ${tokens.colors.depthBase}` : tokens.line)};
  border-radius: ${tokens.radius};
  background: ${({ $trace }) => ($trace ? 'transparent' : tokens.colors.whiteBase)};
  scroll-margin-top: calc(${tokens.headerHeight} + ${tokens.space(4)});
  ${({ $lit }) => ($lit ? `box-shadow: inset 4px 0 0 ${tokens.colors.highlightBase};` : '')}
  transition: box-shadow 0.6s;
  ${tokens.narrow} { padding: ${tokens.space(4)}; gap: ${tokens.space(0, 3)}; grid-template-columns: 32px minmax(0, 1fr); }
`
const Circle = styled.span<{ $trace: boolean }>`
  display: grid;
  place-items: center;
  width: 40px;
  height: 40px;
  border-radius: 50%;
  background: ${({ $trace }) => ($trace ? tokens.colors.depthLight2 : tokens.colors.highlightLight3)};
  color: ${({ $trace }) => ($trace ? tokens.colors.depthDark1 : tokens.colors.highlightDark1)};
  & > svg { width: 20px; height: 20px; }
  ${tokens.narrow} { width: 32px; height: 32px; & > svg { width: 16px; height: 16px; } }
`
const Body = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  min-width: 0;
`

type Props = {
  icon: ReactNode
  titleId: string
  trace?: boolean
  /** Just come: marked at its edge for a while. */
  lit?: boolean
  ref?: Ref<HTMLElement>
  children: ReactNode
}

/** One thing on the timeline: its icon, and what happened. A trace is dashed: something is there that isn't shown. */
export const EventFrame = ({ icon, titleId, trace = false, lit = false, ref, children }: Props) => (
  <Article $trace={trace} $lit={lit} aria-labelledby={titleId} tabIndex={-1} ref={ref}>
    <Circle $trace={trace} aria-hidden="true">
      {icon}
    </Circle>
    <Body>{children}</Body>
  </Article>
)
