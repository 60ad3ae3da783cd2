import { useSession } from '../access/useSession.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { MergesCard } from '../founders/MergesCard.tsx'
import { useText } from '../i18n/useText.ts'
import { HomeSections } from '../oys/HomeSections.tsx'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { firstName } from './firstName.ts'

/** The home of a company's people: who they are here, and what there is to know and do. */
export const OwnerHome = () => {
  const text = useText()
  const { actor } = useSession()
  const own = useOwnCustomer()
  if (!own) return null
  const { customerId, name, businessId, capacity } = own
  return (
    <Page>
      <div>
        <PageTitle title={text('shell.home.owner')}>{text('owner.hello', { name: firstName(actor.name) })}</PageTitle>
        <Quiet as="p">{[name, businessId, text(`oys.as.${capacity}`)].filter(Boolean).join(' · ')}</Quiet>
      </div>
      <MergesCard customerId={customerId} />
      <HomeSections customerId={customerId} gives={capacity !== 'accountant'} />
    </Page>
  )
}
