import { useQuery } from '@tanstack/react-query'
import type { PlanVersionId } from '#shared/ids/PlanVersionId.ts'
import { comparePlanVersion } from '#shared/plans/versions/comparePlanVersion.ts'
import { queryFor } from '../../api/queryFor.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { useText } from '../../i18n/useText.ts'
import { Compared } from './Compared.tsx'
import { ComparedCells } from './ComparedCells.tsx'

/** What has become of a section since a version of it. */
export const VersionChanges = ({ versionId }: { versionId: string }) => {
  const text = useText()
  const question = queryFor(comparePlanVersion, { versionId: versionId as PlanVersionId })
  // The section may have been written on since it was asked last.
  const { data, error, refetch } = useQuery({ ...question, staleTime: 0 })
  if (error) return <FailedState error={error} retry={refetch} />
  if (!data) return <SkeletonLines widths={['80%', '90%', '60%']} />
  if (data.same) return <p>{text('planVersions.same')}</p>
  return (
    <>
      <Quiet as="p">{text('planVersions.legend')}</Quiet>
      <Compared lines={data.lines} />
      <ComparedCells cells={data.cells} />
    </>
  )
}
