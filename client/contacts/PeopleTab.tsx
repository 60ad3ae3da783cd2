import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'
import { ContactPersonsCard } from './ContactPersonsCard.tsx'
import { ReachCard } from './ReachCard.tsx'

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(4, 6)};
  align-items: start;
  grid-template-columns: minmax(0, 1fr);
  @media (min-width: 1160px) { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }
`

/** Whom to call, and how the customer itself is reached. */
export const PeopleTab = ({ customerId }: { customerId: string }) => (
  <Columns>
    <ContactPersonsCard customerId={customerId} />
    <ReachCard customerId={customerId} />
  </Columns>
)
