import { useQuery } from '@tanstack/react-query'
import type { PlanVersionId } from '#shared/ids/PlanVersionId.ts'
import { getPlanVersion } from '#shared/plans/versions/getPlanVersion.ts'
import { queryFor } from '../../api/queryFor.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { VersionView } from './VersionView.tsx'

type Props = { versionId: string; titleOf: (sectionId: string) => string; onClose: () => void }

/** The version that the address names. */
export const OpenVersion = ({ versionId, titleOf, onClose }: Props) => {
  const { data, error, refetch } = useQuery(queryFor(getPlanVersion, { versionId: versionId as PlanVersionId }))
  if (error) return <FailedState error={error} retry={refetch} />
  if (!data) return <SkeletonLines widths={['60%', '80%', '70%']} />
  return <VersionView key={versionId} version={data} title={titleOf(data.sectionId)} onClose={onClose} />
}
