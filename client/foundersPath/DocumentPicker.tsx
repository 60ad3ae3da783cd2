import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { listPathDocuments } from '#shared/foundersPath/listPathDocuments.ts'
import { MOST_ON_STEP } from '#shared/foundersPath/pathLimits.ts'
import { queryFor } from '../api/queryFor.ts'
import { CheckList } from '../components/CheckList.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

const Scroll = styled.div`
  max-height: 340px;
  overflow-y: auto;
  /* The ring of what has the focus is not cut off. */
  padding: 3px;
  margin: -3px;
`

type Props = { customerId: string; chosen: readonly string[]; onChange: (chosen: string[]) => void }

/** Choose among the documents of one's own matters: each by its name, its day and its matter. */
export const DocumentPicker = ({ customerId, chosen, onChange }: Props) => {
  const text = useText()
  const { fullDay } = useSayTime()
  const { data, error, isPending, refetch } = useQuery(queryFor(listPathDocuments, { customerId: customerId as never }))
  if (isPending)
    return (
      <Waiting label={text('path.own.documents.loading')}>
        <SkeletonLines widths={['60%', '40%', '70%']} />
      </Waiting>
    )
  if (error && !data)
    return <FailedState error={error} title={text('path.own.documents.failed')} retry={() => refetch()} />
  const options = data.items.map(({ documentId, name, addedAt, matter }) => ({
    value: documentId,
    words: name,
    detail: [fullDay(helsinkiTime(addedAt).day), ...(matter ? [matter.need] : [])].join(' · '),
  }))
  return (
    <div>
      <Scroll>
        <CheckList
          legend={text('path.own.documents')}
          {...{ options, chosen, onChange }}
          none={text('path.own.documents.none')}
        />
      </Scroll>
      <ProblemLine
        problem={chosen.length > MOST_ON_STEP ? text('path.own.documents.most', { most: MOST_ON_STEP }) : undefined}
      />
    </div>
  )
}
