import { useSearch } from '@tanstack/react-router'
import { becomeTexts } from '#shared/founders/becomeTexts.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { BecomeLook } from './BecomeLook.tsx'
import { BecomeNumber } from './BecomeNumber.tsx'
import type { BecomeSearch } from './becomeSearch.ts'

addTexts(becomeTexts)

/** From founder to company in two steps: which company, and a look at all that follows before it is done. */
export const BecomeCompanyPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  const { businessId } = useSearch({ strict: false }) as BecomeSearch
  if (own?.capacity !== 'founder')
    return (
      <Page>
        <PageTitle title={text('become.notFounder')} />
        <p>{text('become.notFounder.how')}</p>
        <ButtonLink to="/">{text('become.back')}</ButtonLink>
      </Page>
    )
  return businessId ? (
    <BecomeLook customerId={own.customerId} businessId={businessId} key={businessId} />
  ) : (
    <BecomeNumber />
  )
}
