import { useInfiniteQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { IconGroup } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { listPeople } from '#shared/organisations/listPeople.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { PrimaryLink } from '../components/PrimaryLink.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { OrganisationSearch } from './organisationSearch.ts'
import { PeopleFilter } from './PeopleFilter.tsx'
import { PeopleList } from './PeopleList.tsx'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  & > button { justify-self: start; }
`
const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(4)};
  align-items: end;
  justify-content: space-between;
`

type Props = { search: OrganisationSearch; onSearch: (search: OrganisationSearch) => unknown }

/** The people of the organisation by name: who are there, or who have left. */
export const PeopleTab = ({ search, onSearch }: Props) => {
  const text = useText()
  const { q, state = 'active' } = search
  const found = useInfiniteQuery(pagesFor(listPeople, { state, ...(q ? { q } : {}) }))
  const people = found.data?.pages.flatMap(({ items }) => items)
  return (
    <Stack>
      <Top>
        <PeopleFilter search={search} onSearch={onSearch} />
        <PrimaryLink to="/organisation/people/new">{text('people.add')}</PrimaryLink>
      </Top>
      {found.isPending ? (
        <Waiting label={text('people.loading')}>
          <SkeletonLines widths={['70%', '55%', '80%', '60%', '75%']} />
        </Waiting>
      ) : null}
      {found.error && !people ? (
        <FailedState error={found.error} title={text('people.failed')} retry={() => found.refetch()} />
      ) : null}
      {people?.length === 0 ? (
        <EmptyState icon={<IconGroup />} title={text('people.empty')}>
          {text(`people.empty.${state}`)}
        </EmptyState>
      ) : null}
      {people && people.length > 0 ? <PeopleList people={people} state={state} /> : null}
      {found.hasNextPage ? (
        <Button variant="secondary" aria-disabled={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {text('organisation.more')}
        </Button>
      ) : null}
    </Stack>
  )
}
