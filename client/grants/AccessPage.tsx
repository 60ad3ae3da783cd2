import { accessPageTexts } from '#shared/grants/accessPageTexts.ts'
import { giveAccessTexts } from '#shared/grants/giveAccessTexts.ts'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import { useLive } from '../api/useLive.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { EndedGrants } from './EndedGrants.tsx'
import { GrantsGiven } from './GrantsGiven.tsx'
import { Requests } from './Requests.tsx'
import { SeesByLaw } from './SeesByLaw.tsx'

addTexts({ ...grantsTexts, ...accessPageTexts, ...giveAccessTexts })

/** Who can see what of the customer: what was asked, what was given, what the law gives, and what has ended. */
export const AccessPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  useLive(own?.customerId)
  if (!own) return <NoRight />
  if (own.capacity === 'accountant')
    return (
      <Page>
        <PageTitle title={text('grants.title')} />
        <p>{text('grants.accountant')}</p>
      </Page>
    )
  const { customerId } = own
  return (
    <Page>
      <div>
        <PageTitle title={text('grants.title')} />
        <Quiet as="p">{text('grants.what')}</Quiet>
      </div>
      <Requests customerId={customerId} />
      <GrantsGiven customerId={customerId} />
      <SeesByLaw customerId={customerId} />
      <p>
        <TextLink to={'/ledger' as never}>{text('grants.ledger')}</TextLink>
      </p>
      <EndedGrants customerId={customerId} />
    </Page>
  )
}
