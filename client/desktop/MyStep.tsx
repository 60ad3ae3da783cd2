import { styled } from 'styled-components'
import { IconCheck, IconClock } from 'suomifi-icons'
import { Button, VisuallyHidden } from 'suomifi-ui-components'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { focusBeside } from './focusBeside.ts'
import { useDueWords } from './useDueWords.ts'
import { useFinishStep } from './useFinishStep.ts'

const Row = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${tokens.space(1, 3)};
  align-items: center;
  padding: ${tokens.space(3, 5)};
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
`
const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(0, 4)};
`
const Due = styled(Quiet)`
  display: inline-flex;
  gap: ${tokens.space(1)};
  align-items: center;
  & > svg { width: 16px; height: 16px; }
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`

/** One promise: what, to whom, by when; done with one press, and taken back with another. */
export const MyStep = ({ step }: { step: NextStep }) => {
  const text = useText()
  const due = useDueWords(step.dueOn)
  const { finish, isPending } = useFinishStep(step)
  const { businessId, name } = step.customer
  return (
    <Row>
      <div>
        <strong>{step.text}</strong>
        <Line>
          <Due data-late={due.late}>
            <IconClock />
            {due.words}
          </Due>
          {businessId ? (
            <TextLink to="/companies/$businessId" params={{ businessId }}>
              {name}
            </TextLink>
          ) : (
            <TextLink to="/customers/$customerId" params={{ customerId: step.customerId }}>
              {name}
            </TextLink>
          )}
        </Line>
      </div>
      {step.mayChange ? (
        <Button
          variant="secondary"
          icon={<IconCheck />}
          aria-disabled={isPending}
          onClick={(event) => {
            focusBeside(event.currentTarget)
            return finish()
          }}
        >
          {text('desktop.steps.done')}
          <VisuallyHidden>: {step.text}</VisuallyHidden>
        </Button>
      ) : null}
    </Row>
  )
}
