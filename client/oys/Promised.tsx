import { styled } from 'styled-components'
import { IconClock } from 'suomifi-icons'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { Quiet } from '../components/Quiet.ts'
import { useDueWords } from '../desktop/useDueWords.ts'
import { tokens } from '../theme/tokens.ts'

const Step = styled.div`
  margin-top: ${tokens.space(1)};
  padding-left: ${tokens.space(3)};
  border-left: 3px solid ${tokens.colors.highlightLight1};
`
const Due = styled(Quiet)`
  display: inline-flex;
  gap: ${tokens.space(1)};
  align-items: baseline;
  & > svg { flex: none; align-self: center; width: 16px; height: 16px; }
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`

/** One thing that somebody has promised to do for the customer, who, and by when. */
export const Promised = ({ step }: { step: NextStep }) => {
  const due = useDueWords(step.dueOn)
  return (
    <Step>
      <p dir="auto">{step.text}</p>
      <Quiet>{step.responsible.name} · </Quiet>
      <Due data-late={due.late}>
        <IconClock />
        {due.words}
      </Due>
    </Step>
  )
}
