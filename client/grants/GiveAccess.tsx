import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { parseDay } from '../events/parseDay.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { accessProblems } from './accessProblems.ts'
import { choiceOf } from './choiceOf.ts'
import { GrantPreview } from './GrantPreview.tsx'
import { type GiveStep, giveSteps } from './giveSteps.ts'
import { offeredSections } from './offeredSections.ts'
import { SectionChoice } from './SectionChoice.tsx'
import { StepHow } from './StepHow.tsx'
import { StepWhom } from './StepWhom.tsx'
import { useAccessDraft } from './useAccessDraft.ts'
import { useGiveAccess } from './useGiveAccess.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(5)};
  max-width: 640px;
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  align-items: center;
  ${tokens.narrow} { & > button { flex: 1 1 100%; } }
`
const Stop = styled(TextLink)`
  min-height: 44px;
  padding: ${tokens.space(2, 4)};
  ${tokens.narrow} { flex: 1 1 100%; text-align: center; }
` as typeof TextLink

/** Giving access step by step; the address holds the step, so that Back goes one step back. */
export const GiveAccess = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const navigate = useNavigate()
  const { today } = useSayTime()
  const { step: asked = 'whom' } = useSearch({ strict: false }) as { step?: GiveStep }
  const [tried, setTried] = useState<GiveStep | null>(null)
  const { draft, change, name } = useAccessDraft()
  const lastDay = parseDay(draft.day, today)
  const problemsOf = (step: GiveStep) => accessProblems(step, draft, lastDay, today)
  // A reload, or an address typed by hand: begin where something is missing.
  const missing = giveSteps.find((step) => Object.keys(problemsOf(step)).length > 0)
  const step = missing && giveSteps.indexOf(missing) < giveSteps.indexOf(asked) ? missing : asked
  const { give, pending, failure } = useGiveAccess(customerId, name)

  const place = giveSteps.indexOf(step)
  const problems = tried === step ? problemsOf(step) : {}
  const to = choiceOf(draft)
  const go = (next: GiveStep | undefined) => navigate({ to: '/access/give', search: next ? { step: next } : {} })
  const submit = () => {
    if (Object.keys(problemsOf(step)).length > 0) {
      setTried(step)
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('[aria-invalid="true"] input, input[aria-invalid="true"]')?.focus(),
      )
      return
    }
    setTried(null)
    if (step !== 'look') void go(giveSteps[place + 1])
    else if (to && lastDay) give({ ...draft, to, lastDay }).catch(() => {})
  }
  const title = step === 'whom' || step === 'how' ? text(`give.${step}`) : text(`give.${step}`, { name })
  return (
    <Page key={step}>
      <div>
        <Quiet as="p">{text('give.step', { step: place + 1, steps: giveSteps.length })}</Quiet>
        <PageTitle title={title} />
        {step === 'look' ? <Quiet as="p">{text('give.look.what')}</Quiet> : null}
      </div>
      <Form
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {step === 'whom' ? <StepWhom draft={draft} change={change} problems={problems} /> : null}
        {step === 'what' ? (
          <SectionChoice
            legend={text('give.what.choose')}
            offered={offeredSections}
            chosen={draft.sections}
            onChange={(sections) => change({ sections })}
            problem={problems.what ? text(problems.what) : undefined}
          />
        ) : null}
        {step === 'how' ? <StepHow draft={draft} change={change} problems={problems} /> : null}
        {step === 'look' && to ? (
          <GrantPreview customerId={customerId} to={to} sections={draft.sections} right={draft.right} />
        ) : null}
        {step === 'look' && failure ? (
          <InlineAlert status="error" role="alert">
            {failure.message || text('grants.failed')}
          </InlineAlert>
        ) : null}
        <Actions>
          <Button type="submit" aria-disabled={pending}>
            {text(step === 'look' ? 'give.look.do' : 'give.next')}
          </Button>
          {place > 0 ? (
            <Button variant="secondary" onClick={() => go(giveSteps[place - 1])}>
              {text('give.back')}
            </Button>
          ) : null}
          <Stop to="/access">{text('give.stop')}</Stop>
        </Actions>
      </Form>
    </Page>
  )
}
