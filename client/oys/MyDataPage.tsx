import { styled } from 'styled-components'
import { myDataTexts } from '#shared/oys/myDataTexts.ts'
import { oysTexts } from '#shared/oys/oysTexts.ts'
import { useLive } from '../api/useLive.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { ContactPersonsCard } from '../contacts/ContactPersonsCard.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { ReachChoiceCard } from '../messages/ReachChoiceCard.tsx'
import { tokens } from '../theme/tokens.ts'
import { ContactDetailsCard } from './ContactDetailsCard.tsx'
import { ExportCard } from './ExportCard.tsx'
import { RecordsCard } from './RecordsCard.tsx'
import { RegisterFacts } from './RegisterFacts.tsx'
import { useOwnCustomer } from './useOwnCustomer.ts'

addTexts({ ...oysTexts, ...myDataTexts })

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
  align-items: start;
  grid-template-columns: minmax(0, 1fr);
  & > div { display: grid; gap: ${tokens.space(6)}; min-width: 0; }
  @media (min-width: 1160px) { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
`

/** What is known of the customer: each fact with its source and day, and the way to say that it is wrong. */
export const MyDataPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  useLive(own?.customerId)
  if (!own) return <NoRight />
  const { customerId, businessId, capacity } = own
  return (
    <Page>
      <div>
        <PageTitle title={text('oys.myData')} />
        <Quiet as="p">{text('oys.myData.what')}</Quiet>
      </div>
      <Columns>
        <div>
          {businessId ? (
            <RegisterFacts customerId={customerId} businessId={businessId} />
          ) : (
            <Card>
              <CardTitle>{text('oys.register')}</CardTitle>
              <p>{text('oys.register.founder')}</p>
            </Card>
          )}
          <RecordsCard customerId={customerId} />
        </div>
        <div>
          <ContactDetailsCard customerId={customerId} />
          {/* Persons are not an accountant's to see, nor is the whole theirs to take out. */}
          {capacity === 'accountant' ? null : (
            <>
              <ContactPersonsCard customerId={customerId} voice="customer" />
              <ReachChoiceCard customerId={customerId} />
              <ExportCard customerId={customerId} />
            </>
          )}
        </div>
      </Columns>
    </Page>
  )
}
