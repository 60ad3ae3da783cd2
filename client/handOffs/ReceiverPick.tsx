import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { listReceivers } from '#shared/handOffs/listReceivers.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { ReceiverDraft } from './ReceiverDraft.ts'

const Pair = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  ${tokens.wide} { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
`

type Props = {
  receiver: ReceiverDraft
  onChange: (receiver: ReceiverDraft) => void
  problem?: string | undefined
  /** Organisations that are chosen elsewhere on the page. */
  taken?: readonly string[]
}

/** To whom something goes: an organisation, and in it a service's queue, a team or a person. */
export const ReceiverPick = ({ receiver, onChange, problem, taken = [] }: Props) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { organisationId, place } = receiver
  const all = useQuery(queryFor(listReceivers, {}))
  const within = useQuery({
    ...queryFor(listReceivers, { organisationId: (organisationId ?? '') as never }),
    enabled: organisationId !== undefined,
  })
  const { services = [], teams = [], people = [] } = within.data ?? {}
  const places = [
    ...services.map(({ serviceId, name }) => ({
      code: serviceId,
      text: text('compose.place.service', { name: name[language] }),
    })),
    ...teams.map(({ teamId, name }) => ({ code: teamId, text: text('compose.place.team', { name }) })),
    ...people.map(({ userId, name, away }) => ({
      code: userId,
      text: away ? text('compose.place.away', { name }) : name,
    })),
  ]
  const failed = all.error ?? within.error
  if (failed && !(all.data && (within.data || organisationId === undefined)))
    return (
      <FailedState
        error={failed}
        retry={() => Promise.all([all.refetch(), organisationId ? within.refetch() : null])}
      />
    )
  return (
    <div>
      <Pair>
        <SelectField
          label={text('compose.to')}
          none={text('compose.to.choose')}
          options={(all.data?.organisations ?? [])
            .filter((one) => one.id === organisationId || !taken.includes(one.id))
            .map((one) => ({ code: one.id, text: one.name[language] }))}
          chosen={organisationId}
          choose={(chosen) => onChange({ organisationId: chosen, place: undefined })}
        />
        <SelectField
          label={text('compose.place')}
          none={text(organisationId && within.isPending ? 'compose.place.loading' : 'compose.place.choose')}
          options={places}
          chosen={place}
          choose={(chosen) => onChange({ organisationId, place: chosen })}
        />
      </Pair>
      <ProblemLine id={`${id}-problem`} problem={problem} />
    </div>
  )
}
