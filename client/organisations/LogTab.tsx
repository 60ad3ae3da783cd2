import { useInfiniteQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { IconHistory } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { listOrganisationEvents } from '#shared/organisations/listOrganisationEvents.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useLogSentences } from './useLogSentences.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  & > button { justify-self: start; }
`
const Entries = styled.ol`
  list-style: none;
  padding: 0;
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  li { display: grid; grid-template-columns: 200px minmax(0, 1fr); gap: ${tokens.space(1, 4)}; padding: ${tokens.space(3, 5)}; }
  li + li { border-top: ${tokens.line}; }
  p { overflow-wrap: anywhere; }
  ${tokens.narrow} { li { grid-template-columns: minmax(0, 1fr); padding: ${tokens.space(3, 4)}; } }
`

/** The organisation's own log: who did what to its people, teams and roles, the latest first. */
export const LogTab = () => {
  const text = useText()
  const { when } = useSayTime()
  const sentences = useLogSentences()
  const found = useInfiniteQuery(pagesFor(listOrganisationEvents, {}))
  const events = found.data?.pages.flatMap(({ items }) => items)
  return (
    <Stack>
      <Quiet as="p">{text('organisationLog.lead')}</Quiet>
      {found.isPending ? (
        <Waiting label={text('organisationLog.loading')}>
          <SkeletonLines widths={['70%', '55%', '80%']} />
        </Waiting>
      ) : null}
      {found.error && !events ? (
        <FailedState error={found.error} title={text('organisationLog.failed')} retry={() => found.refetch()} />
      ) : null}
      {events?.length === 0 ? (
        <EmptyState icon={<IconHistory />} title={text('organisationLog.empty')}>
          {text('organisationLog.empty.what')}
        </EmptyState>
      ) : null}
      {events && events.length > 0 ? (
        <Entries aria-label={text('organisationLog.list')}>
          {events.map(({ id, at, by, fact }) => (
            <li key={id}>
              <Quiet>
                {when(at)}
                <br />
                {by.name}
              </Quiet>
              <div>
                {sentences(fact).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            </li>
          ))}
        </Entries>
      ) : null}
      {found.hasNextPage ? (
        <Button variant="secondary" aria-disabled={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {text('organisation.more')}
        </Button>
      ) : null}
    </Stack>
  )
}
