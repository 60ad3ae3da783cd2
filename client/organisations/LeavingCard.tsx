import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { leaveOrganisation } from '#shared/organisations/leaveOrganisation.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { Form } from './Form.ts'
import { FormActions } from './FormActions.tsx'
import { LeavingDuties } from './LeavingDuties.tsx'
import { LeavingGrants } from './LeavingGrants.tsx'
import type { LeavingPlan } from './LeavingPlan.ts'
import { leavingProblems } from './leavingProblems.ts'
import type { KnownPerson } from './PersonView.tsx'
import { SuccessorField } from './SuccessorField.tsx'
import { useRefreshOrganisation } from './useRefreshOrganisation.ts'

const Part = styled.section`
  display: grid;
  gap: ${tokens.space(2)};
  padding-bottom: ${tokens.space(4)};
  border-bottom: ${tokens.line};
  h3 { font-size: 16px; font-weight: 600; }
`

type Props = { person: KnownPerson; onCancel: () => void }

/** A person leaves: what they hold, in words, and for each where it goes; then all of it at once. */
export const LeavingCard = ({ person, onCancel }: Props) => {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const navigate = useNavigate()
  const refresh = useRefreshOrganisation()
  const command = useCommand(leaveOrganisation)
  const [plan, setPlan] = useState<LeavingPlan>({})
  const [asked, setAsked] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const { sessions, nextSteps, matters, grants } = person.holdings
  const held = nextSteps.count + matters.count
  const problems = leavingProblems(person.holdings, plan)
  const shown = asked ? problems : {}
  const problem = (key: keyof typeof problems) => (shown[key] ? text(`leaving.problem.${key}`) : undefined)
  const change = (part: Partial<LeavingPlan>) => setPlan((before) => ({ ...before, ...part }))

  const leave = () => {
    setAsked(true)
    if (Object.keys(problems).length > 0 || command.isPending) return
    const { duties, grants: to, successorId } = plan
    command.mutate(
      {
        ...{ userId: person.userId as never, version: person.version },
        ...(held > 0 && duties ? { duties } : {}),
        ...(grants > 0 && to ? { grants: to } : {}),
        ...(successorId ? { successorId: successorId as never } : {}),
      },
      {
        onSuccess: () => {
          confirmDone(text('leaving.done', { name: person.name }))
          void refresh()
          void navigate({ to: '/organisation' })
        },
      },
    )
  }
  return (
    <Card>
      <CardTitle ref={heading} tabIndex={-1}>
        {text('leaving.of', { name: person.name })}
      </CardTitle>
      <Form
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault()
          leave()
        }}
      >
        <Part>
          <h3>{text('leaving.sessions')}</h3>
          <p>{sessions > 0 ? text('leaving.sessions.what', { count: sessions }) : text('leaving.sessions.none')}</p>
        </Part>
        <Part>
          <h3>{text('leaving.duties')}</h3>
          <LeavingDuties holdings={person.holdings} plan={plan} change={change} problem={problem('duties')} />
        </Part>
        <Part>
          <h3>{text('leaving.grants')}</h3>
          <LeavingGrants
            count={grants}
            what={text('leaving.grants.what', { count: grants })}
            plan={plan}
            change={change}
            problem={problem('grants')}
          />
        </Part>
        {plan.duties === 'successor' || plan.grants === 'propose' ? (
          <SuccessorField
            label={text('leaving.successor')}
            none={text('person.choose')}
            except={person.userId}
            chosen={plan.successorId}
            choose={(successorId) => change({ successorId })}
            problem={problem('successor')}
          />
        ) : null}
        <Part>
          <h3>{text('leaving.drafts')}</h3>
          <p>{text('leaving.drafts.what')}</p>
        </Part>
        <Part>
          <h3>{text('leaving.records')}</h3>
          <p>{text('leaving.records.what')}</p>
        </Part>
        <FormActions
          words={text('leaving.confirm')}
          saving={command.isPending}
          error={command.error}
          failed={text('leaving.failed')}
          onCurrent={async () => {
            await refresh()
            command.reset()
          }}
          onCancel={onCancel}
        />
      </Form>
    </Card>
  )
}
