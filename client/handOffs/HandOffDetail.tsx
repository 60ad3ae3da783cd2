import { useQuery } from '@tanstack/react-query'
import { getHandOff } from '#shared/handOffs/getHandOff.ts'
import { ApiError } from '../api/ApiError.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { FailedState } from '../components/FailedState.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { HandOffView } from './HandOffView.tsx'

const NO_SUCH = [400, 404]

/** The hand-off that is open beside the list, in its four faces. */
export const HandOffDetail = ({ handOffId }: { handOffId: string }) => {
  const text = useText()
  const { data, error, refetch } = useQuery(queryFor(getHandOff, { handOffId: handOffId as never }))
  if (error instanceof ApiError && NO_SUCH.includes(error.status))
    return (
      <Card>
        <p>{error.message}</p>
      </Card>
    )
  if (data) return <HandOffView handOff={data} />
  if (error) return <FailedState error={error} title={text('handOffs.failed')} retry={() => refetch()} />
  return (
    <Waiting label={text('handOffs.loading')}>
      <Card as="div">
        <SkeletonLines widths={['60%', '40%', '90%', '70%', '80%', '50%']} />
      </Card>
    </Waiting>
  )
}
