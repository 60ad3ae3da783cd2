import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { listEvents } from '#shared/events/listEvents.ts'
import { queryFor } from '../api/queryFor.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { eventWords } from '../events/eventWords.ts'
import { useAuthorWords } from '../events/useAuthorWords.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const SHOWN = 3

const List = styled.ul`
  list-style: none;
  padding: 0;
  margin-bottom: ${tokens.space(4)};
  display: grid;
  gap: ${tokens.space(3)};
`

/** The last things that happened, in a line each, and the way to the rest. */
export const LatestEvents = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const authorWords = useAuthorWords()
  const { data, error, refetch } = useQuery(queryFor(listEvents, { customerId, limit: SHOWN }))
  if (error && !data) return <FailedState error={error} retry={refetch} />
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.latest')}</CardTitle>
      {data ? null : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['70%', '50%', '70%', '50%']} />
        </Waiting>
      )}
      {data?.items.length === 0 ? <Quiet>{text('oys.latest.none')}</Quiet> : null}
      {data && data.items.length > 0 ? (
        <>
          <List>
            {data.items.map(({ eventId, fact, author, occurredAt }) => (
              <li key={eventId}>
                <span dir="auto">{eventWords(text, fact)}</span>
                <Quiet as="div">
                  {[author?.organisation?.name[language] ?? authorWords({ author, fact }), when(occurredAt)]
                    .filter(Boolean)
                    .join(' · ')}
                </Quiet>
              </li>
            ))}
          </List>
          <ButtonLink to="/timeline">{text('oys.latest.all')}</ButtonLink>
        </>
      ) : null}
    </Card>
  )
}
