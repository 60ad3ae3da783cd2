import { useId } from 'react'
import { styled } from 'styled-components'
import { IconCheckCircleFilled, IconChevronDown, IconChevronUp, IconHourglass } from 'suomifi-icons'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { StepOnPath } from '#shared/foundersPath/StepOnPath.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { StepDetails } from './StepDetails.tsx'

const Row = styled.li`
  background: ${tokens.colors.whiteBase};
  & + & { border-top: ${tokens.line}; }
  &[data-next='true'] { box-shadow: inset 4px 0 0 ${tokens.colors.highlightBase}; }
  & h3 { font-size: inherit; line-height: inherit; font-weight: inherit; }
`
const Toggle = styled.button`
  display: flex;
  gap: ${tokens.space(3)};
  align-items: center;
  width: 100%;
  min-height: 56px;
  padding: ${tokens.space(3, 4)};
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
  & > svg { flex: none; width: 14px; height: 14px; color: ${tokens.colors.highlightBase}; }
  & > span:nth-of-type(2) { flex: 1; display: grid; min-width: 0; overflow-wrap: anywhere; }
  &:hover { background: ${tokens.colors.highlightLight4}; }
  b { font-weight: 600; }
`
const Mark = styled.span`
  flex: none;
  display: grid;
  place-items: center;
  width: 24px;
  height: 24px;
  border: 2px solid ${tokens.colors.depthLight1};
  border-radius: 50%;
  color: ${tokens.colors.successDark1};
  & > svg { width: 24px; height: 24px; }
  &[data-state='done'] { border: 0; }
  &[data-state='underWay'] { border-color: ${tokens.colors.highlightBase}; color: ${tokens.colors.highlightBase}; & > svg { width: 12px; height: 12px; } }
  &[data-state='notForMe'] { border-style: dashed; }
`

type Props = {
  customerId: string
  step: StepOnPath
  titleOf: (key: string) => string
  isNext: boolean
  open: boolean
  onOpen: (open: boolean) => void
  mayChange: boolean
}

/** A step in the list: how it stands in a line, everything else opens under it. */
export const StepRow = ({ customerId, step, titleOf, isNext, open, onOpen, mayChange }: Props) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { isDone, own, kind, permit, waitsFor } = step
  const state = isDone ? 'done' : own.state
  const waits = !isDone && waitsFor.length > 0 ? text('path.waits', { titles: waitsFor.map(titleOf).join(', ') }) : null
  const said = [
    // What nobody has begun is seen by the empty mark; it is only spoken.
    ...(state === 'notStarted' ? [] : [text(`path.state.${state}`)]),
    ...(kind === 'step' ? [] : [text(`path.kind.${kind}`)]),
    ...(permit?.state ? [text(`permit.state.${permit.state}`)] : []),
  ]
  return (
    <Row data-next={isNext}>
      <h3>
        <Toggle type="button" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
          <Mark data-state={state} aria-hidden="true">
            {state === 'done' ? <IconCheckCircleFilled /> : null}
            {state === 'underWay' ? <IconHourglass /> : null}
          </Mark>
          <span>
            <b>{step.title[language]}</b>
            {state === 'notStarted' ? <VisuallyHidden>{text('path.state.notStarted')}</VisuallyHidden> : null}
            {said.length > 0 ? <Quiet>{said.join(' · ')}</Quiet> : null}
            {waits && !open ? <Quiet>{waits}</Quiet> : null}
          </span>
          {open ? <IconChevronUp /> : <IconChevronDown />}
        </Toggle>
      </h3>
      <div id={id} hidden={!open}>
        {open ? <StepDetails customerId={customerId} step={step} waits={waits} mayChange={mayChange} /> : null}
      </div>
    </Row>
  )
}
