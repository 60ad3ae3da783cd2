import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { listPathStepVersions } from '#shared/foundersPath/listPathStepVersions.ts'
import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import { queryFor } from '../../api/queryFor.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { ContentVersion } from './ContentVersion.tsx'

const List = styled.ol`
  display: grid;
  gap: ${tokens.space(4)};
  margin: 0;
  padding: 0;
  list-style: none;
  & > li { display: grid; gap: ${tokens.space(1)}; padding-left: ${tokens.space(4)}; border-left: 4px solid ${tokens.colors.highlightLight2}; }
  b { font-weight: 600; }
`

/** Every version of a step, the latest first: who wrote it, when, and what it said. */
export const ContentVersions = ({ step }: { step: PathStepInUse }) => {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery(queryFor(listPathStepVersions, { stepKey: step.key }))
  const writerOf = ({ changedBy }: PathStepInUse) =>
    changedBy
      ? text('pathContent.versions.by', {
          name: changedBy.name ?? text('pathContent.versions.gone'),
          organisation: changedBy.organisation?.[language] ?? '',
        })
      : text('pathContent.versions.first')
  return (
    <List aria-label={text('pathContent.versions.of', { title: step.title[language] })}>
      {data?.items.map((version) => (
        <ContentVersion key={version.version} {...{ step, version, writer: writerOf(version) }} />
      ))}
    </List>
  )
}
