import { ButtonLink } from '../components/ButtonLink.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { useText } from '../i18n/useText.ts'

/** No company has this number: what the server said of it, and the way to look by name. */
export const CompanyNotFound = ({ message }: { message: string }) => {
  const text = useText()
  return (
    <Page>
      <PageTitle title={text('company.notFound.title')} />
      <p>{message}</p>
      <ButtonLink to="/companies">{text('company.notFound.search')}</ButtonLink>
    </Page>
  )
}
