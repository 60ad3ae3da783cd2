import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { styled } from 'styled-components'
import { IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import type { getFounder } from '#shared/founders/getFounder.ts'
import { useSession } from '../access/useSession.ts'
import { BreakGlassFrame } from '../breakGlass/BreakGlassFrame.tsx'
import { CompanyColumns } from '../company/CompanyColumns.ts'
import { CompanyMenu } from '../company/CompanyMenu.tsx'
import { useLogging } from '../company/useLogging.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Tag } from '../components/Tag.ts'
import { CustomerTimeline } from '../events/CustomerTimeline.tsx'
import { LogContactForm } from '../events/LogContactForm.tsx'
import { LogContactInvitation } from '../events/LogContactInvitation.tsx'
import { PathCardWhereOpen } from '../foundersPath/PathCardWhereOpen.tsx'
import { useText } from '../i18n/useText.ts'
import { MattersCard } from '../matters/MattersCard.tsx'
import { NextStepsCard } from '../nextSteps/NextStepsCard.tsx'
import { CustomerPlans } from '../plans/CustomerPlans.tsx'
import { tokens } from '../theme/tokens.ts'
import { FounderBasis } from './FounderBasis.tsx'
import { FounderDetails } from './FounderDetails.tsx'
import { UnclaimedCard } from './UnclaimedCard.tsx'

const Head = styled.header`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
`
const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: start;
  gap: ${tokens.space(2, 6)};
  width: 100%;
  ${tokens.narrow} { & > button { display: none; } }
`
const Side = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
`

type Props = { founder: OutputOf<typeof getFounder> }

/** A founder's page: who, why I see them, what was agreed, what happened; and where the next contact is written. */
export const FounderView = ({ founder }: Props) => {
  const text = useText()
  const navigate = useNavigate()
  const { customerId, name, claimed, metBy, mayLog } = founder
  const filters = useSearch({ strict: false }) as TimelineFilters
  const { organisation, actsFor } = useSession().actor
  const own = actsFor?.customerIds.some((id) => id === customerId) ?? false
  const first = useRef<HTMLDivElement>(null)
  const go = (search: TimelineFilters) =>
    navigate({ to: '/customers/$customerId', params: { customerId }, search, replace: true, resetScroll: false })
  const known = { kind: 'founder' as const, metBy: metBy.map(({ organisationId }) => organisationId) }
  const logging = useLogging(customerId, { onOpen: () => {}, onLogged: () => void go({}), customer: known })
  const maySay = mayLog && logging.mayLog
  const close = () => {
    logging.closeForm()
    requestAnimationFrame(() => first.current?.querySelector('button')?.focus())
  }
  return (
    <Page>
      <BreakGlassFrame customerId={customerId} />
      <Head>
        <Top>
          <PageTitle title={name} />
          {maySay ? (
            <Button
              variant={logging.open ? 'secondary' : 'default'}
              icon={<IconPlus />}
              aria-keyshortcuts="n"
              onClick={logging.openForm}
            >
              {text('events.log.open')}
            </Button>
          ) : null}
          <CompanyMenu customerId={customerId} name={name} />
        </Top>
        <Tag>{text('founders.page.tag')}</Tag>
        <FounderBasis customerId={customerId} />
        <CustomerPlans customerId={customerId} />
      </Head>
      <CompanyColumns>
        {maySay ? (
          <div data-area="first" ref={first}>
            {logging.open ? (
              <LogContactForm customerId={customerId} form={logging.form} asked={logging.asked} onClose={close} />
            ) : (
              <LogContactInvitation onOpen={logging.openForm} />
            )}
          </div>
        ) : null}
        <Side data-area="side">
          {!claimed && maySay && organisation ? <UnclaimedCard customerId={customerId} /> : null}
          <NextStepsCard customerId={customerId} voice={own ? 'customer' : 'professional'} mayLog={maySay} />
          <MattersCard customerId={customerId} customer={known} />
          <PathCardWhereOpen customerId={customerId} />
          <FounderDetails customerId={customerId} />
        </Side>
        <div data-area="main">
          <CustomerTimeline
            customerId={customerId}
            voice={own ? 'customer' : 'professional'}
            filters={filters}
            onFilters={go}
            onFirstStep={maySay ? logging.openForm : undefined}
            shown={logging.shown}
            onShow={logging.show}
          />
        </div>
      </CompanyColumns>
    </Page>
  )
}
