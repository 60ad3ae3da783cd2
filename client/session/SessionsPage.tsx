import { useQuery } from '@tanstack/react-query'
import { Button } from 'suomifi-ui-components'
import { endOtherSessions } from '#shared/session/endOtherSessions.ts'
import { listSessions } from '#shared/session/listSessions.ts'
import { sessionsTexts } from '#shared/session/sessionsTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { OwnSession } from './OwnSession.tsx'
import { SessionRows } from './SessionRows.ts'

addTexts(sessionsTexts)

/** Where am I signed in, and is it all me? */
export const SessionsPage = () => {
  const text = useText()
  const { data, error, isPending, refetch } = useQuery(queryFor(listSessions, {}))
  const others = useCommand(endOtherSessions)
  const endOthers = () =>
    others.mutate(
      {},
      {
        onSuccess: ({ ended }) => {
          confirmDone(text('sessions.endedOthers', { count: ended }))
          return refetch()
        },
        onError: ({ message }) => confirmDone(message),
      },
    )
  return (
    <Page>
      <PageTitle title={text('sessions.title')} />
      <p>{text('sessions.what')}</p>
      {isPending ? (
        <Waiting label={text('shell.loading')}>
          <Card as="div">
            <SkeletonLines widths={['40%', '70%']} />
          </Card>
        </Waiting>
      ) : null}
      {error ? <FailedState error={error} retry={refetch} /> : null}
      {data ? (
        <Card>
          <SessionRows>
            {/* The one in use first: the others are the ones to look at. */}
            {data.items
              .toSorted((one, other) => Number(other.current) - Number(one.current))
              .map((session) => (
                <OwnSession key={session.id} session={session} reload={refetch} />
              ))}
          </SessionRows>
        </Card>
      ) : null}
      {data && data.items.length === 1 ? <p>{text('sessions.only')}</p> : null}
      {data && data.items.length > 1 ? (
        <div>
          <Button onClick={endOthers} disabled={others.isPending}>
            {text('sessions.endOthers')}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}
