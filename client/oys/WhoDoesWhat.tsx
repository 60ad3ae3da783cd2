import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { listEvents } from '#shared/events/listEvents.ts'
import { listNextSteps } from '#shared/nextSteps/listNextSteps.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { MatterLine } from '../matters/MatterLine.tsx'
import { useCustomerMatters } from '../matters/useCustomerMatters.ts'
import { tokens } from '../theme/tokens.ts'
import { Promised } from './Promised.tsx'
import { workOf } from './workOf.ts'

/** Contacts that are looked through for who has been in touch. */
const LATEST = 100

const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(5)};
  h3 { font-size: inherit; line-height: inherit; font-weight: 600; }
`

const Matters = styled.ul`
  margin: 0;
  padding: ${tokens.space(1)} 0;
  list-style: none;
`

/** What is open, by organisation and person: matters and promises; and who else has been in touch. */
export const WhoDoesWhat = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { shortDay } = useSayTime()
  const steps = useQuery(queryFor(listNextSteps, { customerId }))
  const contacts = useQuery(queryFor(listEvents, { customerId, kind: 'contact', limit: LATEST }))
  const matters = useCustomerMatters(customerId)
  const work =
    steps.data && contacts.data && matters.data
      ? workOf({ matters: matters.open, steps: steps.data.items, contacts: contacts.data.items })
      : undefined
  const error = work ? null : (steps.error ?? contacts.error ?? matters.error)
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.doing')}</CardTitle>
      {error ? (
        <FailedState
          error={error}
          title={text('oys.doing.failed')}
          retry={() => Promise.all([steps.refetch(), contacts.refetch(), matters.refetch()])}
        />
      ) : null}
      {work || error ? null : (
        <Waiting label={text('oys.doing.loading')}>
          <SkeletonLines widths={['60%', '90%', '40%', '60%', '90%']} />
        </Waiting>
      )}
      {work?.length === 0 ? <EmptyState title={text('oys.doing.none')}>{text('oys.doing.none.how')}</EmptyState> : null}
      {work && work.length > 0 ? (
        <List>
          {work.map(({ organisation, matters: mine, person, lastAt, promised }) => (
            <li key={organisation.id}>
              <h3>{organisation.name[language]}</h3>
              {mine.length > 0 ? (
                <Matters>
                  {mine.map((row) => (
                    <MatterLine key={row.matterId} row={row} voice="customer" />
                  ))}
                </Matters>
              ) : null}
              {promised.map((step) => (
                <Promised key={step.nextStepId} step={step} />
              ))}
              {mine.length + promised.length === 0 && lastAt ? (
                <Quiet as="p">
                  {person} · {text('oys.doing.touch', { day: shortDay(helsinkiTime(lastAt).day) })}
                </Quiet>
              ) : null}
            </li>
          ))}
        </List>
      ) : null}
    </Card>
  )
}
