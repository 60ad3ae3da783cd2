import { useQuery } from '@tanstack/react-query'
import { IconGroup } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { listTeams } from '#shared/teams/listTeams.ts'
import { queryFor } from '../api/queryFor.ts'
import { CardList } from '../components/CardList.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { FocusStack } from '../components/FocusStack.ts'
import { LeadRow } from '../components/LeadRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { useOneForm } from '../components/useOneForm.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { TeamCard } from './TeamCard.tsx'
import { TeamForm } from './TeamForm.tsx'

/** The teams of the organisation, each changed where it stands; one form at a time. */
export const TeamsTab = () => {
  const text = useText()
  const { data, error, isPending, refetch } = useQuery(queryFor(listTeams, {}))
  const { open, setOpen, close, frame } = useOneForm()
  const make = open === undefined ? <Button onClick={() => setOpen('new')}>{text('teams.make')}</Button> : null
  return (
    <FocusStack ref={frame} tabIndex={-1}>
      <LeadRow>
        <Quiet as="p">{text('teams.lead')}</Quiet>
        {data && data.items.length > 0 ? make : null}
      </LeadRow>
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
        <CardList aria-label={text('teams.list')}>
          {data.items.map((team) => (
            <li key={team.teamId}>
              {open === team.teamId ? (
                <TeamForm team={team} onClose={close} />
              ) : (
                <TeamCard team={team} onChange={() => setOpen(team.teamId)} />
              )}
            </li>
          ))}
        </CardList>
      ) : null}
    </FocusStack>
  )
}
