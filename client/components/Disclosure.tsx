import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import { tokens } from '../theme/tokens.ts'

const Frame = styled.div`
  position: relative;
`
const Opener = styled.button`
  display: flex;
  align-items: center;
  gap: ${tokens.space(3)};
  min-height: 44px;
  min-width: 44px;
  justify-content: center;
  padding: ${tokens.space(1, 2)};
  border: 0;
  border-radius: ${tokens.radius};
  background: none;
  color: inherit;
  font: inherit;
  text-align: right;
  cursor: pointer;
  &:hover { background: ${tokens.colors.highlightLight3}; }
`
const Panel = styled.div`
  position: absolute;
  z-index: 50;
  right: 0;
  top: calc(100% + ${tokens.space(1)});
  min-width: 240px;
  max-width: calc(100vw - ${tokens.space(8)});
  background: ${tokens.colors.whiteBase};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  box-shadow: ${tokens.shadows.wideBoxShadow};
`

type Props = {
  /** What the button is for, spoken before its face. */
  label: string
  face: ReactNode
  children: (close: () => void) => ReactNode
}

/** A button that opens a small panel; Esc, a press outside or leaving it by Tab closes it. */
export const Disclosure = ({ label, face, children }: Props) => {
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const close = () => {
    // What had the focus goes with the panel: who goes by keyboard stays here.
    if (frame.current?.contains(document.activeElement)) opener.current?.focus()
    setOpen(false)
  }

  useEffect(() => {
    if (!open) return
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [open])

  return (
    <Frame
      ref={frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !frame.current?.contains(event.relatedTarget)) close()
      }}
    >
      <Opener
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        <VisuallyHidden>{label}</VisuallyHidden>
        {face}
      </Opener>
      {open ? <Panel id={panelId}>{children(close)}</Panel> : null}
    </Frame>
  )
}
