import { type ReactNode, useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { tokens } from '../../../theme/tokens.ts'

const Frame = styled.figure`
  margin: 0;
  min-width: 0;
  & > figcaption { margin-bottom: ${tokens.space(2)}; font-weight: 600; }
  & svg { display: block; width: 100%; overflow: visible; font-size: 13px; fill: ${tokens.colors.blackBase}; font-variant-numeric: tabular-nums; }
  /* Words stay legible over the lines of the grid. */
  & svg text { paint-order: stroke; stroke: ${tokens.colors.whiteBase}; stroke-width: 3px; }
  & svg .quiet { fill: ${tokens.colors.depthDark1}; }
  & svg .grid { stroke: ${tokens.colors.depthLight1}; }
  & svg .zero { stroke: ${tokens.colors.depthDark1}; }
`
const Key = styled.ul`
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 4)};
  padding: 0;
  margin-bottom: ${tokens.space(2)};
  font-size: 15px;
  & li { display: flex; align-items: center; gap: ${tokens.space(2)}; }
  & svg { width: 14px; height: 14px; }
`

type Props = {
  title: string
  /** What the picture says, for who does not see it; the same figures are in the table beside it. */
  words: string
  height: number
  /** What each colour means. */
  series?: readonly { name: string; colour: string }[]
  children: (width: number) => ReactNode
}

/** A chart drawn as wide as there is room, with its name, its words and the key to its colours. */
export const Figure = ({ title, words, height, series = [], children }: Props) => {
  const frame = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <Frame ref={frame}>
      <figcaption>{title}</figcaption>
      {series.length > 1 ? (
        <Key>
          {series.map(({ name, colour }) => (
            <li key={name}>
              <svg viewBox="0 0 14 14" aria-hidden="true">
                <rect width="14" height="14" rx="2" fill={colour} />
              </svg>
              {name}
            </li>
          ))}
        </Key>
      ) : null}
      <svg role="img" aria-label={`${title}. ${words}`} viewBox={`0 0 ${Math.max(width, 1)} ${height}`} height={height}>
        {width > 0 ? children(width) : null}
      </svg>
    </Frame>
  )
}
