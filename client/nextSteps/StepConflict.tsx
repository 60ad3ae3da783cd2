import { useEffect, useRef } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { StepDraft } from './StepDraft.ts'
import type { Conflict } from './useChangeStep.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(3)};
  border: 1px solid ${tokens.colors.warningBase};
  border-left-width: 4px;
  border-radius: ${tokens.radius};
  background: ${tokens.colors.warningLight1};
  h3 { font-size: inherit; }
  dl { display: grid; grid-template-columns: 1fr 1fr; gap: ${tokens.space(2)}; }
  dl > div { padding: ${tokens.space(2)}; border-radius: ${tokens.radius}; background: ${tokens.colors.whiteBase}; }
  dt { margin-bottom: ${tokens.space(1)}; font-size: 14px; color: ${tokens.colors.depthDark1}; }
  dd { display: grid; gap: ${tokens.space(1)}; }
  dd p { color: ${tokens.colors.depthDark1}; }
  dd [data-differs='true'] { color: ${tokens.colors.blackBase}; font-weight: 600; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type SideProps = { title: string; step: Omit<StepDraft, 'version'>; other: Omit<StepDraft, 'version'> }

const Side = ({ title, step, other }: SideProps) => {
  const text = useText()
  const { due } = useSayTime()
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <p data-differs={step.text !== other.text}>{step.text}</p>
        <p data-differs={step.dueOn !== other.dueOn}>
          {step.dueOn ? text('nextSteps.due', { day: due(step.dueOn) }) : text('nextSteps.noDue')}
        </p>
        <p data-differs={step.state !== other.state}>{text(`nextSteps.state.${step.state}`)}</p>
      </dd>
    </div>
  )
}

type Props = {
  conflict: Conflict
  onMine: () => void
  onTheirs: () => void
  onEdit?: (() => void) | undefined
}

/** Somebody else changed it first: both sides as they are, and the choice. Nobody's words are lost. */
export const StepConflict = ({ conflict, onMine, onTheirs, onEdit }: Props) => {
  const text = useText()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.focus(), [])
  const { mine, theirs } = conflict
  return (
    <Frame role="alert" tabIndex={-1} ref={frame}>
      <h3>{text('nextSteps.conflict.title')}</h3>
      <p>{text('nextSteps.conflict.text')}</p>
      <dl>
        <Side title={text('nextSteps.conflict.theirs')} step={theirs} other={mine} />
        <Side title={text('nextSteps.conflict.mine')} step={mine} other={theirs} />
      </dl>
      <Actions>
        <Button onClick={onMine}>{text('nextSteps.conflict.keepMine')}</Button>
        <Button variant="secondary" onClick={onTheirs}>
          {text('nextSteps.conflict.keepTheirs')}
        </Button>
        {onEdit ? (
          <Button variant="secondaryNoBorder" onClick={onEdit}>
            {text('nextSteps.conflict.edit')}
          </Button>
        ) : null}
      </Actions>
    </Frame>
  )
}
