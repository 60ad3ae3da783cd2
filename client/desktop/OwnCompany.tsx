import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'
import { OwnFacts } from './OwnFacts.tsx'
import { WhoServes } from './WhoServes.tsx'

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(6, 8)};
  align-items: start;
  ${tokens.wide} { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
`

/** What is known of my company, who serves it, what is recorded of it. */
export const OwnCompany = ({ customerId, businessId }: { customerId: string; businessId: string }) => (
  <Columns>
    <OwnFacts businessId={businessId} />
    <WhoServes customerId={customerId} />
  </Columns>
)
