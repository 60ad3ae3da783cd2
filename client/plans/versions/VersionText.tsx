import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import type { PlanVersionId } from '#shared/ids/PlanVersionId.ts'
import { getPlanVersion } from '#shared/plans/versions/getPlanVersion.ts'
import { queryFor } from '../../api/queryFor.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { Blocks } from './Blocks.tsx'
import { useCellName } from './useCellName.ts'

const Sheet = styled.div`
  max-width: 720px;
  min-width: 0;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
  & > * + * { margin-top: ${tokens.space(3)}; }
  & h3 { font-size: 18px; line-height: 24px; font-weight: 600; }
  & h4 { font-weight: 600; }
  & ul, & ol { padding-left: ${tokens.space(6)}; }
  & blockquote { margin: 0; padding-left: ${tokens.space(4)}; border-left: 4px solid ${tokens.colors.depthLight1}; }
  & .table { overflow-x: auto; }
  & table { width: 100%; border-collapse: collapse; }
  & th, & td { padding: ${tokens.space(2)}; border: 1px solid ${tokens.colors.depthLight1}; text-align: left; vertical-align: top; }
  & img { display: block; max-width: 100%; height: auto; }
  & dl { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: ${tokens.space(1, 4)}; margin: 0; }
  & dd { margin: 0; }
`

/** A section exactly as it was in a version. */
export const VersionText = ({ versionId }: { versionId: string }) => {
  const text = useText()
  const nameOf = useCellName()
  const { data, error, refetch } = useQuery(queryFor(getPlanVersion, { versionId: versionId as PlanVersionId }))
  if (error) return <FailedState error={error} retry={refetch} />
  if (!data) return <SkeletonLines widths={['80%', '90%', '60%']} />
  const { blocks, cells } = data
  if (blocks.length === 0 && cells.length === 0) return <Quiet as="p">{text('planVersions.empty')}</Quiet>
  return (
    <Sheet dir="auto">
      <Blocks blocks={blocks} />
      {cells.length > 0 ? (
        <dl>
          {cells.map(({ path, value }) => (
            <div key={path.join('/')} style={{ display: 'contents' }}>
              <dt>{nameOf(path)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Sheet>
  )
}
