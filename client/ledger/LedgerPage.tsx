import { inquiriesTexts } from '#shared/inquiries/inquiriesTexts.ts'
import { ledgerTexts } from '#shared/ledger/ledgerTexts.ts'
import { useSession } from '../access/useSession.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { Ledger } from './Ledger.tsx'

addTexts({ ...ledgerTexts, ...inquiriesTexts })

/** The customer's ledger: who looked at my data, and why. */
export const LedgerPage = () => {
  const text = useText()
  const { actsFor } = useSession().actor
  if (!actsFor) return <NoRight />
  const isOpen = actsFor.capacity !== 'accountant'
  return (
    <Page>
      <div>
        <PageTitle title={text('ledger.title')} />
        <Quiet as="p">{text(isOpen ? 'ledger.what' : 'ledger.accountant')}</Quiet>
      </div>
      {isOpen ? <Ledger customerId={actsFor.customerId} /> : null}
    </Page>
  )
}
