import { useRouter } from '@tanstack/react-router'
import { ApiError } from '../api/ApiError.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { useText } from '../i18n/useText.ts'
import { NoRight } from './NoRight.tsx'

type Props = { error: unknown; reset: () => void }

/** What stands in the place of a page that broke: what happened, and the way to try again. */
export const BrokenPage = ({ error, reset }: Props) => {
  const text = useText()
  const router = useRouter()
  if (error instanceof ApiError && error.status === 403) return <NoRight />
  const retry = () => {
    // A part of the product that could not be fetched comes back by a reload only.
    if (!(error instanceof ApiError)) return window.location.reload()
    reset()
    return router.invalidate()
  }
  return (
    <Page>
      <PageTitle title={text('shell.broken')} />
      <FailedState error={error} retry={retry} />
    </Page>
  )
}
