import { ButtonLink } from '../components/ButtonLink.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { useText } from '../i18n/useText.ts'

/** An address where nothing stands. */
export const NotFound = () => {
  const text = useText()
  return (
    <Page>
      <PageTitle title={text('shell.notFound')} />
      <p>{text('shell.notFound.what')}</p>
      <ButtonLink to="/">{text('shell.toStart')}</ButtonLink>
    </Page>
  )
}
