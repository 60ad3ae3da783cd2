import { Link } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { IconSearch } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { CompanyFacts } from '../register/CompanyFacts.tsx'
import { tokens } from '../theme/tokens.ts'
import { RowList } from './RowList.ts'

const Row = styled(Link)`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(3, 5)};
  color: inherit;
  text-decoration: none;
  &:hover { background: ${tokens.colors.highlightLight4}; }
  &:focus-visible { outline-offset: -2px; }
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
` as typeof Link

/** The way back to whom I worked with, the latest first. */
export const RecentCustomers = ({ companies }: { companies: readonly (CompanyRow & { visitedAt: string })[] }) => {
  const text = useText()
  const { when } = useSayTime()
  const search = () => document.querySelector<HTMLInputElement>('[role="combobox"]')?.focus()
  return (
    <Card>
      <CardTitle>{text('desktop.recent')}</CardTitle>
      {companies.length === 0 ? (
        <EmptyState
          quiet
          title={text('desktop.recent.empty')}
          action={
            <Button variant="secondary" icon={<IconSearch />} onClick={search}>
              {text('desktop.search')}
            </Button>
          }
        >
          {text('desktop.recent.empty.how')}
        </EmptyState>
      ) : (
        <RowList>
          {companies.map((company) => (
            <li key={company.businessId}>
              <Row to="/companies/$businessId" params={{ businessId: company.businessId }}>
                <span>
                  <CompanyFacts company={company} />
                </span>
                <Quiet>{when(company.visitedAt)}</Quiet>
              </Row>
            </li>
          ))}
        </RowList>
      )}
    </Card>
  )
}
