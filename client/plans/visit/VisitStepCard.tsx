import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { createGlobalStyle, styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { LinkButton } from '../../components/LinkButton.ts'
import { Quiet } from '../../components/Quiet.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useShownPlace } from './useShownPlace.ts'
import type { visitSteps } from './visitSteps.ts'

/** Room that the card takes at the bottom of the window, so that what has the focus is never under it. */
const CARD_ROOM = '300px'

const ShownStyles = createGlobalStyle`
  html { scroll-padding-bottom: ${CARD_ROOM}; }
  [data-shown='true'] { outline: 3px solid ${tokens.colors.highlightBase}; outline-offset: 2px; border-radius: ${tokens.radius}; }
`
const Frame = styled.section`
  display: grid;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(4, 5)};
  background: ${tokens.colors.whiteBase};
  border: 1px solid ${tokens.colors.highlightBase};
  border-radius: ${tokens.radius};
  box-shadow: ${tokens.shadows.wideBoxShadow};
  & h2 { font-size: 18px; line-height: 24px; font-weight: 600; }
  & > div { display: flex; justify-content: space-between; align-items: baseline; gap: ${tokens.space(3)}; }
  & > .ways { justify-content: end; flex-wrap: wrap; margin-top: ${tokens.space(1)}; }
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
`

type Props = {
  step: ReturnType<typeof visitSteps>[number]
  place: number
  count: number
  onGo: (by: 1 | -1) => void
  onEnd: () => void
}

/** One step of the visit: it has the focus, so that its words are read first; Esc or "Skip" ends, Tab goes on to the page. */
export const VisitStepCard = ({ step, place, count, onGo, onEnd }: Props) => {
  const text = useText()
  const id = useId()
  const frame = useRef<HTMLElement>(null)
  const [title, words] = [`${id}title`, `${id}words`]
  useShownPlace(step, words)
  useEffect(() => frame.current?.focus({ preventScroll: true }), [])
  const isLast = place === count - 1
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return
    press.stopPropagation()
    onEnd()
  }
  return (
    <Frame ref={frame} tabIndex={-1} aria-labelledby={title} aria-describedby={words} onKeyDown={onKeyDown}>
      <ShownStyles />
      <div>
        <h2 id={title}>
          {text(`planVisit.${step}`)} <Quiet>{text('planVisit.place', { step: place + 1, count })}</Quiet>
        </h2>
        {isLast ? null : (
          <LinkButton type="button" onClick={onEnd}>
            {text('plan.visit.skip')}
          </LinkButton>
        )}
      </div>
      <p id={words}>{text(`planVisit.${step}.words`)}</p>
      <div className="ways">
        {place > 0 ? (
          <Button variant="secondaryNoBorder" onClick={() => onGo(-1)}>
            {text('planVisit.back')}
          </Button>
        ) : null}
        <Button onClick={() => (isLast ? onEnd() : onGo(1))}>
          {text(isLast ? 'planVisit.done' : 'planVisit.next')}
        </Button>
      </div>
    </Frame>
  )
}
