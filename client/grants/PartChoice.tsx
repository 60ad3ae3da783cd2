import { useQuery } from '@tanstack/react-query'
import { InlineAlert } from 'suomifi-ui-components'
import { listGrantees } from '#shared/grants/listGrantees.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { RadioCards } from '../components/RadioCards.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { AccessDraft } from './AccessDraft.ts'

type Part = Pick<AccessDraft, 'part' | 'teamId' | 'userId'>
type Props = {
  organisationId: string
  draft: Part
  change: (part: Partial<Part>) => void
  problem: string | undefined
}

/** Who in the organisation: everybody who serves customers, one team, or one person. */
export const PartChoice = ({ organisationId, draft, change, problem }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(queryFor(listGrantees, { organisationId: organisationId as never }))
  if (error && !data) return <FailedState error={error} retry={refetch} />
  if (!data) return <SkeletonLines widths={['60%', '60%']} />
  const parts = [
    'organisation' as const,
    ...(data.teams.length > 0 ? ['team' as const] : []),
    ...(data.people.length > 0 ? ['person' as const] : []),
  ]
  return (
    <>
      <RadioCards
        legend={text('give.part')}
        options={parts.map((value) => ({ value, words: text(`give.part.${value}`) }))}
        value={draft.part}
        onChange={(part) => change({ part })}
      />
      {draft.part === 'team' ? (
        <SelectField
          label={text('give.part.team')}
          none={text('give.part.choose')}
          options={data.teams.map(({ teamId, name }) => ({ code: teamId, text: name }))}
          chosen={draft.teamId ?? undefined}
          choose={(teamId) => change({ teamId: teamId ?? null })}
        />
      ) : null}
      {draft.part === 'person' ? (
        <SelectField
          label={text('give.part.person')}
          none={text('give.part.choose')}
          options={data.people.map(({ userId, name, role }) => ({ code: userId, text: `${name}, ${role[language]}` }))}
          chosen={draft.userId ?? undefined}
          choose={(userId) => change({ userId: userId ?? null })}
        />
      ) : null}
      {problem ? (
        <InlineAlert status="error" role="alert">
          {problem}
        </InlineAlert>
      ) : null}
    </>
  )
}
