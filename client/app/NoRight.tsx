import { useQueryClient } from '@tanstack/react-query'
import { sessionQuery } from '../access/sessionQuery.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { currentLanguage } from '../i18n/currentLanguage.ts'
import { useText } from '../i18n/useText.ts'

/** A page that exists, but not for this person: why, and who can change that. */
export const NoRight = () => {
  const text = useText()
  const organisation = useQueryClient().getQueryData(sessionQuery.queryKey)?.actor.organisation
  return (
    <Page>
      <PageTitle title={text('shell.noRight')} />
      <p>
        {organisation
          ? text('shell.noRight.what', { organisation: organisation.name[currentLanguage()] })
          : text('shell.noRight.customer')}
      </p>
      <ButtonLink to="/">{text('shell.toStart')}</ButtonLink>
    </Page>
  )
}
