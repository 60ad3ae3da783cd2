import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { FounderRow } from '#shared/founders/FounderRow.ts'
import { findFounders } from '#shared/founders/findFounders.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Tag } from '../components/Tag.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const List = styled(Card)`
  padding: 0;
  ${tokens.narrow} { padding: 0; }
  ul { list-style: none; padding: 0; margin: 0; }
  li + li { border-top: ${tokens.line}; }
`
const Row = styled(Link)`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
  align-items: center;
  justify-content: space-between;
  min-height: 48px;
  padding: ${tokens.space(2, 5)};
  color: inherit;
  text-decoration: none;
  & > span:first-child { font-weight: 600; color: ${tokens.colors.highlightBase}; }
  &:hover { background: ${tokens.colors.highlightLight4}; }
  &:focus-visible { outline-offset: -2px; }
  ${tokens.narrow} { padding: ${tokens.space(2, 4)}; }
` as typeof Link

const Founder = ({ founder: { customerId, name, businessId } }: { founder: FounderRow }) => {
  const text = useText()
  return businessId ? (
    <Row to="/companies/$businessId" params={{ businessId }}>
      <span dir="auto">{name}</span>
      <Tag>{text('founders.isCompany')}</Tag>
    </Row>
  ) : (
    <Row to="/customers/$customerId" params={{ customerId }}>
      <span dir="auto">{name}</span>
    </Row>
  )
}

/** The founders whom one finds, page after page. */
export const FoundersFound = ({ q }: { q: string }) => {
  const text = useText()
  const pages = useInfiniteQuery(pagesFor(findFounders, q ? { q } : {}))
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const founders = data?.pages.flatMap(({ items }) => items)
  if (error && !data) return <FailedState error={error} title={text('founders.failed')} retry={refetch} />
  if (!founders)
    return (
      <Waiting label={text('founders.loading')}>
        <Card as="div">
          <SkeletonLines widths={['40%', '50%', '35%', '45%']} />
        </Card>
      </Waiting>
    )
  if (founders.length === 0)
    return (
      <EmptyState title={text(q ? 'founders.none' : 'founders.empty')}>
        {text(q ? 'founders.none.how' : 'founders.empty.how')}
      </EmptyState>
    )
  return (
    <>
      <List as="div">
        <ul>
          {founders.map((founder) => (
            <li key={founder.customerId}>
              <Founder founder={founder} />
            </li>
          ))}
        </ul>
      </List>
      {hasNextPage ? (
        <div>
          <Button variant="secondary" aria-disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {text('founders.more')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
