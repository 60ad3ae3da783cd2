import { useRef } from 'react'
import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import type { Company } from '#shared/register/Company.ts'
import { useSession } from '../access/useSession.ts'
import { CustomerTimeline } from '../events/CustomerTimeline.tsx'
import { LogContactForm } from '../events/LogContactForm.tsx'
import { LogContactInvitation } from '../events/LogContactInvitation.tsx'
import { PathCardWhereOpen } from '../foundersPath/PathCardWhereOpen.tsx'
import { NextStepsCard } from '../nextSteps/NextStepsCard.tsx'
import { CompanyColumns } from './CompanyColumns.ts'
import type { CompanySearch } from './companySearch.ts'
import { RegisterCard } from './RegisterCard.tsx'
import type { Logging } from './useLogging.ts'

type Props = {
  company: Company
  logging: Logging
  search: CompanySearch
  onFilters: (filters: TimelineFilters) => void
}

/** Write where you read: the form above the timeline, what was promised and the register at the side. */
export const CompanyTimeline = ({ company, logging, search, onFilters }: Props) => {
  const { customerId } = company
  const voice = useSession().actor.actsFor?.customerIds.some((own) => own === customerId) ? 'customer' : 'professional'
  const { tab: _, ...filters } = search
  const first = useRef<HTMLDivElement>(null)
  const close = () => {
    logging.closeForm()
    requestAnimationFrame(() => first.current?.querySelector('button')?.focus())
  }
  return (
    <CompanyColumns>
      {logging.mayLog ? (
        <div data-area="first" ref={first}>
          {logging.open ? (
            <LogContactForm customerId={customerId} form={logging.form} asked={logging.asked} onClose={close} />
          ) : (
            <LogContactInvitation onOpen={logging.openForm} />
          )}
        </div>
      ) : null}
      <div data-area="side">
        <NextStepsCard customerId={customerId} voice={voice} mayLog={logging.mayLog} />
        <RegisterCard company={company} />
        <PathCardWhereOpen customerId={customerId} />
      </div>
      <div data-area="main">
        <CustomerTimeline
          customerId={customerId}
          voice={voice}
          filters={filters}
          onFilters={onFilters}
          onFirstStep={logging.mayLog ? logging.openForm : undefined}
          shown={logging.shown}
          onShow={logging.show}
        />
      </div>
    </CompanyColumns>
  )
}
