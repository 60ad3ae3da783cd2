import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { listEvents } from '#shared/events/listEvents.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { serversOf } from './serversOf.ts'

const LATEST = 100

const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
`

/** Which organisations have been in touch with my company, and who in them, the latest first. */
export const WhoServes = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const { language } = useLanguage()
  const { shortDay } = useSayTime()
  const { data, error, refetch } = useQuery(queryFor(listEvents, { customerId, kind: 'contact', limit: LATEST }))
  if (error && !data) return <FailedState error={error} retry={refetch} />
  const servers = data && serversOf(data.items)
  return (
    <Card>
      <CardTitle>{text('owner.serving')}</CardTitle>
      {servers?.length === 0 ? <p>{text('owner.serving.none')}</p> : null}
      {servers ? (
        <List>
          {servers.map(({ organisation, person, lastAt }) => (
            <li key={organisation.id}>
              <strong>{organisation.name[language]}</strong>
              <Quiet as="div">
                {person} · {text('owner.serving.last', { day: shortDay(helsinkiTime(lastAt).day) })}
              </Quiet>
            </li>
          ))}
        </List>
      ) : (
        <SkeletonLines widths={['60%', '40%', '60%', '40%']} />
      )}
    </Card>
  )
}
