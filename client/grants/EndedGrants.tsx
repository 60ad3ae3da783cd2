import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { listGrants } from '#shared/grants/listGrants.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { granteeName } from './granteeName.ts'
import { useGrantWords } from './useGrantWords.ts'

const A_PAGE = 20

const List = styled.ul`
  list-style: none;
  padding: 0;
  margin-bottom: ${tokens.space(3)};
  display: grid;
  gap: ${tokens.space(3)};
`

/** What no longer opens anything, behind one quiet line; asked for when it is opened. */
export const EndedGrants = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const { language } = useLanguage()
  const words = useGrantWords()
  const [open, setOpen] = useState(false)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...pagesFor(listGrants, { customerId: customerId as never, show: 'ended', limit: A_PAGE }),
    enabled: open,
  })
  const ended = data?.pages.flatMap(({ items }) => items)
  return (
    <Fold title={text('grants.ended')} open={open} onOpen={setOpen}>
      {error && !data ? <FailedState error={error} retry={refetch} /> : null}
      {data || error ? null : <SkeletonLines widths={['60%', '40%']} />}
      {ended?.length === 0 ? <Quiet>{text('grants.ended.none')}</Quiet> : null}
      {ended && ended.length > 0 ? (
        <List>
          {ended.map((grant) => (
            <li key={grant.grantId}>
              <strong>{granteeName(grant.to, language)}</strong>
              <Quiet as="div">
                {grant.sections.map((section) => text(`grants.section.${section}`)).join(', ')} · {words.ended(grant)}
              </Quiet>
            </li>
          ))}
        </List>
      ) : null}
      {hasNextPage ? (
        <Button variant="secondary" aria-disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {text('grants.ended.more')}
        </Button>
      ) : null}
    </Fold>
  )
}
