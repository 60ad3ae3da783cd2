import { useNavigate, useSearch } from '@tanstack/react-router'
import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import { oysTexts } from '#shared/oys/oysTexts.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { CustomerTimeline } from '../events/CustomerTimeline.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from './useOwnCustomer.ts'

addTexts(oysTexts)

/** Everything that services have recorded about the customer; filters live in the address. */
export const EventsPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  const filters = useSearch({ strict: false }) as TimelineFilters
  const navigate = useNavigate()
  if (!own) return <NoRight />
  return (
    <Page>
      <div>
        <PageTitle title={text('oys.events')} />
        <Quiet as="p">{text(own.capacity === 'accountant' ? 'oys.events.accountant' : 'oys.events.what')}</Quiet>
      </div>
      <CustomerTimeline
        customerId={own.customerId}
        voice="customer"
        filters={filters}
        onFilters={(search) => navigate({ to: '/timeline', search, replace: true, resetScroll: false })}
      />
    </Page>
  )
}
