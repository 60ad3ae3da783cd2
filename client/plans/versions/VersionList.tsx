import { useInfiniteQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import type { PlanId } from '#shared/ids/PlanId.ts'
import { listPlanVersions } from '#shared/plans/versions/listPlanVersions.ts'
import type { PlanVersion } from '#shared/plans/versions/PlanVersion.ts'
import { pagesFor } from '../../api/pagesFor.ts'
import { Card } from '../../components/Card.ts'
import { CardTitle } from '../../components/CardTitle.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FailedState } from '../../components/FailedState.tsx'
import { MoreButton } from '../../components/MoreButton.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { helsinkiTime } from '../../events/helsinkiTime.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { NamedState } from './NamedState.tsx'
import { useVersionsSearch } from './useVersionsSearch.ts'
import { VersionRow } from './VersionRow.tsx'

const Frame = styled(Card)`
  display: grid;
  gap: ${tokens.space(4)};
  & > h2 { margin: 0; }
  & h3 { margin-bottom: ${tokens.space(1)}; font-size: 16px; line-height: 24px; font-weight: 600; }
  & ul { margin: 0; padding: 0; list-style: none; }
`

/** Versions of one named moment belong together; any other stands alone. */
const statesIn = (versions: readonly PlanVersion[]): PlanVersion[][] => [
  ...Map.groupBy(versions, ({ kind, at, versionId }) => (kind === 'named' ? at : versionId)).values(),
]

type Props = { planId: string; sections: readonly { sectionId: string }[]; titleOf: (sectionId: string) => string }

/** The versions of a plan by day, the latest first, of all its sections or of one. */
export const VersionList = ({ planId, sections, titleOf }: Props) => {
  const text = useText()
  const id = useId()
  const { dayHeading } = useSayTime()
  const { section, version: open, change } = useVersionsSearch()
  const asked = { planId: planId as PlanId, ...(section ? { sectionId: section } : {}) }
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    pagesFor(listPlanVersions, asked),
  )
  const versions = data?.pages.flatMap(({ items }) => items) ?? []
  const days = Map.groupBy(versions, ({ at }) => helsinkiTime(at).day)
  return (
    <Frame aria-labelledby={id}>
      <CardTitle id={id}>{text('planVersions.list')}</CardTitle>
      <SelectField
        label={text('planVersions.section')}
        none={text('planVersions.section.all')}
        options={sections.map(({ sectionId }) => ({ code: sectionId, text: titleOf(sectionId) }))}
        chosen={section}
        choose={(chosen) => change({ section: chosen, version: undefined })}
      />
      {error ? <FailedState error={error} retry={refetch} /> : null}
      {!data && !error ? <SkeletonLines widths={['60%', '80%', '50%']} /> : null}
      {data && versions.length === 0 ? (
        <EmptyState quiet title={text('planVersions.none')}>
          {text('planVersions.none.how')}
        </EmptyState>
      ) : null}
      {[...days].map(([day, ofDay]) => (
        <div key={day}>
          <h3>{dayHeading(day)}</h3>
          <ul>
            {statesIn(ofDay).map(([version, ...others]) =>
              version && others.length > 0 ? (
                <NamedState
                  key={version.versionId}
                  versions={[version, ...others]}
                  titleOf={titleOf}
                  open={open}
                  onOpen={(versionId) => change({ version: versionId })}
                />
              ) : version ? (
                <VersionRow
                  key={version.versionId}
                  version={version}
                  title={titleOf(version.sectionId)}
                  open={version.versionId === open}
                  onOpen={() => change({ version: version.versionId })}
                />
              ) : null,
            )}
          </ul>
        </div>
      ))}
      {hasNextPage ? (
        <MoreButton label={text('planVersions.more')} waits={isFetchingNextPage} onMore={() => fetchNextPage()} />
      ) : null}
    </Frame>
  )
}
