import { styled } from 'styled-components'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'
import { CustomerTimeline } from '../events/CustomerTimeline.tsx'
import { useText } from '../i18n/useText.ts'
import { NextStepsCard } from '../nextSteps/NextStepsCard.tsx'
import { tokens } from '../theme/tokens.ts'
import { OwnFacts } from './OwnFacts.tsx'
import { WhoServes } from './WhoServes.tsx'

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(6, 8)};
  align-items: start;
  ${tokens.wide} { grid-template-columns: minmax(0, 1fr) 360px; }
`
const Aside = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
  ${tokens.wide} { grid-column: 2; grid-row: 1; }
`
const Recorded = styled.section`
  display: grid;
  gap: ${tokens.space(3)};
  ${tokens.wide} { grid-column: 1; grid-row: 1; }
  & > h2 { margin: 0; }
`

const WhatIsRecorded = ({ customerId }: { customerId: string }) => {
  const text = useText()
  return (
    <Recorded>
      <CardTitle>{text('owner.timeline')}</CardTitle>
      <Quiet as="p">{text('owner.timeline.what')}</Quiet>
      <CustomerTimeline customerId={customerId} voice="customer" />
    </Recorded>
  )
}

/** What is known of my company, who serves it, what is recorded of it. */
export const OwnCompany = ({ customerId, businessId }: { customerId: string; businessId: string }) => (
  <Columns>
    <Aside>
      <NextStepsCard customerId={customerId} voice="customer" />
      <OwnFacts businessId={businessId} />
      <WhoServes customerId={customerId} />
    </Aside>
    <WhatIsRecorded customerId={customerId} />
  </Columns>
)
