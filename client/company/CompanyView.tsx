import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { noteVisit } from '#shared/desktop/noteVisit.ts'
import type { Company } from '#shared/register/Company.ts'
import { call } from '../api/call.ts'
import { BreakGlassFrame } from '../breakGlass/BreakGlassFrame.tsx'
import { Page } from '../components/Page.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { CompanyHead } from './CompanyHead.tsx'
import { CompanyTabs } from './CompanyTabs.tsx'
import { CompanyTimeline } from './CompanyTimeline.tsx'
import type { CompanySearch } from './companySearch.ts'
import { useLogging } from './useLogging.ts'

const PeopleTab = lazy(() => import('../contacts/PeopleTab.tsx').then(({ PeopleTab }) => ({ default: PeopleTab })))
const MattersCard = lazy(() =>
  import('../matters/MattersCard.tsx').then(({ MattersCard }) => ({ default: MattersCard })),
)
const FactsTab = lazy(() => import('./FactsTab.tsx').then(({ FactsTab }) => ({ default: FactsTab })))

/** The page of a company that was found: its head, and the tab that the address names. */
export const CompanyView = ({ company }: { company: Company }) => {
  const search = useSearch({ strict: false }) as CompanySearch
  const navigate = useNavigate()
  const tab = search.tab ?? 'timeline'
  const { customerId, businessId } = company
  const go = (next: CompanySearch, replace = true) =>
    navigate({ to: '/companies/$businessId', params: { businessId }, search: next, replace, resetScroll: false })
  const logging = useLogging(customerId, {
    onOpen: () => {
      if (tab !== 'timeline') void go({ ...search, tab: undefined })
    },
    // What was just logged is shown, whatever the timeline was narrowed to.
    onLogged: () => void go({}),
  })
  useEffect(() => {
    // The list of recent customers is a convenience: a failure to note a visit is not worth a word.
    call(noteVisit, { customerId }).catch(() => {})
  }, [customerId])
  return (
    <Page>
      <BreakGlassFrame customerId={customerId} />
      <CompanyHead company={company} logging={logging} />
      <CompanyTabs tab={tab} onTab={(next) => go({ ...search, tab: next === 'timeline' ? undefined : next }, false)}>
        {tab === 'timeline' ? (
          <CompanyTimeline
            company={company}
            logging={logging}
            search={search}
            onFilters={(filters) => go({ tab: search.tab, ...filters })}
          />
        ) : (
          <Suspense fallback={<SkeletonLines widths={['40%', '70%', '60%']} />}>
            {tab === 'people' ? <PeopleTab customerId={customerId} /> : null}
            {tab === 'facts' ? <FactsTab company={company} /> : null}
            {tab === 'matters' ? <MattersCard customerId={customerId} customer={{ kind: 'company' }} /> : null}
          </Suspense>
        )}
      </CompanyTabs>
    </Page>
  )
}
