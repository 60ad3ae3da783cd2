import { styled } from 'styled-components'
import { IconCheck, IconClock } from 'suomifi-icons'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { Quiet } from '../components/Quiet.ts'
import { useDueWords } from '../desktop/useDueWords.ts'
import { EventBasis } from '../events/EventBasis.tsx'
import type { Voice } from '../events/Voice.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { StepConflict } from './StepConflict.tsx'
import { stepDraftOf } from './StepDraft.ts'
import { StepForm } from './StepForm.tsx'
import { useChangeStep } from './useChangeStep.ts'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(3, 0)};
  & + & { border-top: ${tokens.line}; }
  &:first-child { padding-top: 0; }
  &:last-child { padding-bottom: 0; }
`
const Due = styled(Quiet)`
  display: flex;
  gap: ${tokens.space(1)};
  align-items: center;
  & > svg { flex: none; width: 16px; height: 16px; }
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  margin-top: ${tokens.space(1)};
`

type Props = { step: NextStep; voice: Voice; editing: boolean; onEdit: (step: NextStep | null) => void }

/** One promise to this customer: what, by whom, until when; finish it or change it. */
export const StepRow = ({ step, voice, editing, onEdit }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const due = useDueWords(step.dueOn)
  const changing = useChangeStep(step)
  const { change, conflict, failure, leaving, settle } = changing
  if (editing)
    return (
      <Row>
        <StepForm step={step} changing={changing} onClose={() => onEdit(null)} />
      </Row>
    )
  if (conflict)
    return (
      <Row>
        <StepConflict
          conflict={conflict}
          onMine={() => change({ ...conflict.mine, version: conflict.theirs.version })}
          onTheirs={settle}
        />
      </Row>
    )
  if (leaving) return null
  const isMine = step.responsible.me && voice === 'professional'
  return (
    <Row>
      <strong dir="auto">{step.text}</strong>
      <Due data-late={due.late}>
        <IconClock />
        {due.words}
      </Due>
      <Quiet>
        {text('nextSteps.by', {
          name: isMine ? text('nextSteps.mine') : step.responsible.name,
          organisation: step.organisation.name[language],
        })}
      </Quiet>
      <EventBasis record={step} voice={voice} />
      {failure ? (
        <InlineAlert status="error" role="alert">
          {failure.message}
        </InlineAlert>
      ) : null}
      {step.mayChange ? (
        <Actions>
          <Button
            variant="secondary"
            icon={<IconCheck />}
            aria-label={text('nextSteps.finishLabel', { text: step.text })}
            onClick={() => change({ ...stepDraftOf(step), state: 'done' })}
          >
            {text('nextSteps.finish')}
          </Button>
          <Button
            variant="secondaryNoBorder"
            aria-label={text('nextSteps.changeLabel', { text: step.text })}
            onClick={() => onEdit(step)}
          >
            {text('nextSteps.change')}
          </Button>
        </Actions>
      ) : null}
    </Row>
  )
}
