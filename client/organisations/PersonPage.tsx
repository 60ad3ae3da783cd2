import './addOrganisationTexts.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { getPerson } from '#shared/organisations/getPerson.ts'
import { queryFor } from '../api/queryFor.ts'
import { NoRight } from '../app/NoRight.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { PersonView } from './PersonView.tsx'
import { useAdministers } from './useAdministers.ts'

const PersonHere = () => {
  const text = useText()
  const { userId = '' } = useParams({ strict: false })
  const { data, error, isPending, refetch } = useQuery(queryFor(getPerson, { userId: userId as never }))
  return (
    <Page>
      <TextLink to="/organisation">{text('organisation.back')}</TextLink>
      {isPending ? (
        <Waiting label={text('person.loading')}>
          <SkeletonLines widths={['40%', '60%', '50%', '70%']} />
        </Waiting>
      ) : null}
      {error && !data ? (
        <>
          <PageTitle title={text('person.failed')} />
          <FailedState error={error} title={text('person.failed')} retry={() => refetch()} />
        </>
      ) : null}
      {data ? <PersonView person={data} key={userId} /> : null}
    </Page>
  )
}

/** One person of the organisation: what they are and may, and how they leave. */
export const PersonPage = () => (useAdministers() ? <PersonHere /> : <NoRight />)
