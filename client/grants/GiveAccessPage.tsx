import { accessPageTexts } from '#shared/grants/accessPageTexts.ts'
import { giveAccessTexts } from '#shared/grants/giveAccessTexts.ts'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import { myDataTexts } from '#shared/oys/myDataTexts.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { GiveAccess } from './GiveAccess.tsx'

addTexts({ ...grantsTexts, ...accessPageTexts, ...giveAccessTexts, ...myDataTexts })

/** Giving access, for those of the customer who may. */
export const GiveAccessPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  if (!own) return <NoRight />
  if (own.capacity === 'accountant')
    return (
      <Page>
        <PageTitle title={text('grants.title')} />
        <p>{text('grants.accountant')}</p>
      </Page>
    )
  return <GiveAccess customerId={own.customerId} />
}
