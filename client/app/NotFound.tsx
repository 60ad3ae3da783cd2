import { ButtonLink } from '../components/ButtonLink.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { useText } from '../i18n/useText.ts'
import { useMaySearch } from './usePlaces.tsx'

/** An address where nothing stands. */
export const NotFound = () => {
  const text = useText()
  const maySearch = useMaySearch()
  return (
    <Page>
      <PageTitle title={text('shell.notFound')} />
      <p>{text(maySearch ? 'shell.notFound.what' : 'shell.notFound.owner')}</p>
      <ButtonLink to="/">{text('shell.toStart')}</ButtonLink>
    </Page>
  )
}
