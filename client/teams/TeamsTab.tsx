import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { IconGroup } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { listTeams } from '#shared/teams/listTeams.ts'
import { queryFor } from '../api/queryFor.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { TeamCard } from './TeamCard.tsx'
import { TeamForm } from './TeamForm.tsx'

const Stack = styled.div`
  display: grid;
  &:focus { outline: none; }
  gap: ${tokens.space(4)};
`
const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(4)};
  align-items: center;
  justify-content: space-between;
  & > p { flex: 1 1 320px; }
`
const Teams = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
`

/** The teams of the organisation, each changed where it stands; one form at a time. */
export const TeamsTab = () => {
  const text = useText()
  const { data, error, isPending, refetch } = useQuery(queryFor(listTeams, {}))
  const [open, setOpen] = useState<string>()
  const frame = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpen(undefined)
    // The form is gone: who goes by keyboard stays among the teams.
    frame.current?.focus({ preventScroll: true })
  }
  const make = open === undefined ? <Button onClick={() => setOpen('new')}>{text('teams.make')}</Button> : null
  return (
    <Stack ref={frame} tabIndex={-1}>
      <Top>
        <Quiet as="p">{text('teams.lead')}</Quiet>
        {data && data.items.length > 0 ? make : null}
      </Top>
      {isPending ? (
        <Waiting label={text('teams.loading')}>
          <SkeletonLines widths={['40%', '70%', '45%', '60%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('teams.failed')} retry={() => refetch()} /> : null}
      {open === 'new' ? <TeamForm onClose={close} /> : null}
      {data?.items.length === 0 && open === undefined ? (
        <EmptyState icon={<IconGroup />} title={text('teams.empty')} action={make}>
          {text('teams.empty.what')}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 ? (
        <Teams aria-label={text('teams.list')}>
          {data.items.map((team) => (
            <li key={team.teamId}>
              {open === team.teamId ? (
                <TeamForm team={team} onClose={close} />
              ) : (
                <TeamCard team={team} onChange={() => setOpen(team.teamId)} />
              )}
            </li>
          ))}
        </Teams>
      ) : null}
    </Stack>
  )
}
