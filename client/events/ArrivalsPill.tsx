import { useEffect, useState } from 'react'
import { styled } from 'styled-components'
import { IconArrowUp } from 'suomifi-icons'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

/** Pixels from the top within which what is newest is in view anyway. */
const NEAR_TOP_PX = 240

/** Milliseconds after which what came in view counts as seen; screen readers have then begun to say it. */
const SEEN_AFTER_MS = 5000

const Pill = styled.button`
  position: fixed;
  z-index: 40;
  top: calc(${tokens.headerHeight} + ${tokens.space(4)});
  left: 50%;
  transform: translateX(-50%);
  display: flex;
  align-items: center;
  gap: ${tokens.space(2)};
  max-width: calc(100vw - ${tokens.space(8)});
  min-height: 44px;
  padding: ${tokens.space(2, 4)};
  border: 1px solid ${tokens.colors.highlightBase};
  border-radius: 22px;
  background: ${tokens.colors.whiteBase};
  color: ${tokens.colors.highlightDark1};
  font: inherit;
  box-shadow: ${tokens.shadows.wideBoxShadow};
  cursor: pointer;
  & > svg { flex: none; width: 16px; height: 16px; }
  & > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  & > strong { flex: none; font-weight: 600; }
`

type Props = { words: string; onShow: () => void; onSeen: () => void }

/** What came while the person was reading further down, and the way up to it. The place of reading is kept. */
export const ArrivalsPill = ({ words, onShow, onSeen }: Props) => {
  const text = useText()
  const [nearTop, setNearTop] = useState(true)
  useEffect(() => {
    const look = () => setNearTop(window.scrollY < NEAR_TOP_PX)
    look()
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [])
  useEffect(() => {
    if (!nearTop || !words) return
    const timer = setTimeout(onSeen, SEEN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [nearTop, words, onSeen])
  if (!words || nearTop) return null
  return (
    <Pill type="button" onClick={onShow}>
      <IconArrowUp />
      <span>{words}</span>
      <strong>{text('events.timeline.showNewest')}</strong>
    </Pill>
  )
}
