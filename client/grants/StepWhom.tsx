import { useQuery } from '@tanstack/react-query'
import { listGranteeOrganisations } from '#shared/grants/listGranteeOrganisations.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { RadioCards } from '../components/RadioCards.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import type { TextKey } from '../i18n/TextKey.ts'
import { useText } from '../i18n/useText.ts'
import type { AccessDraft } from './AccessDraft.ts'
import type { AccessProblems } from './accessProblems.ts'
import { GuestFields } from './GuestFields.tsx'
import { OrganisationPick } from './OrganisationPick.tsx'
import { PartChoice } from './PartChoice.tsx'

export type StepProps = {
  draft: AccessDraft
  change: (part: Partial<AccessDraft>) => void
  problems: AccessProblems
}

/** Step 1: an organisation, all of it or a part; or a person of no organisation, by e-mail. */
export const StepWhom = ({ draft, change, problems }: StepProps) => {
  const text = useText()
  const { data, error, refetch } = useQuery(queryFor(listGranteeOrganisations, {}))
  const said = (key: TextKey | undefined) => (key ? text(key) : undefined)
  return (
    <>
      <RadioCards
        legend={text('give.whom.kind')}
        options={[
          { value: 'organisation', words: text('give.whom.organisation') },
          { value: 'guest', words: text('give.whom.guest') },
        ]}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === 'guest' ? <GuestFields draft={draft} change={change} problems={problems} /> : null}
      {draft.kind === 'organisation' && error && !data ? <FailedState error={error} retry={refetch} /> : null}
      {draft.kind === 'organisation' && !data && !error ? <SkeletonLines widths={['40%', '100%']} /> : null}
      {draft.kind === 'organisation' && data ? (
        <OrganisationPick
          organisations={data.items}
          chosen={draft.organisationId}
          onChoose={(organisationId) => change({ organisationId, part: 'organisation', teamId: null, userId: null })}
          problem={said(problems.whom)}
        />
      ) : null}
      {draft.kind === 'organisation' && draft.organisationId ? (
        <PartChoice organisationId={draft.organisationId} draft={draft} change={change} problem={said(problems.part)} />
      ) : null}
    </>
  )
}
