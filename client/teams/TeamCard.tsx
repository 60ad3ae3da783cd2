import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { removeTeam } from '#shared/teams/removeTeam.ts'
import type { TeamInUse } from '#shared/teams/TeamInUse.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { SpreadRow } from '../components/SpreadRow.ts'
import { useText } from '../i18n/useText.ts'
import { useRefreshOrganisation } from '../organisations/useRefreshOrganisation.ts'
import { tokens } from '../theme/tokens.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  h2 { margin-bottom: 0; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  align-items: center;
`

type Props = { team: TeamInUse; onChange: () => void }

/** A team with its members; removed only when no customer has given it access, and after one question. */
export const TeamCard = ({ team, onChange }: Props) => {
  const text = useText()
  const refresh = useRefreshOrganisation()
  const command = useCommand(removeTeam)
  const [sure, setSure] = useState(false)
  const { name, members, lead, substitutes, services, grants, teamId, version } = team
  const remove = () =>
    command.mutate(
      { teamId: teamId as never, version },
      {
        onSuccess: () => {
          confirmDone(text('teams.removed', { name }))
          void refresh()
        },
        onError: () => void refresh(),
      },
    )
  return (
    <Card>
      <Stack>
        <SpreadRow>
          <CardTitle>{name}</CardTitle>
          {sure ? null : (
            <Actions>
              <Button variant="secondary" aria-label={text('teams.change.label', { name })} onClick={onChange}>
                {text('teams.change')}
              </Button>
              {grants + services === 0 ? (
                <Button
                  variant="secondaryNoBorder"
                  aria-label={text('teams.remove.label', { name })}
                  onClick={() => setSure(true)}
                >
                  {text('teams.remove')}
                </Button>
              ) : null}
            </Actions>
          )}
        </SpreadRow>
        <p>{members.map((member) => member.name).join(', ') || text('teams.noMembers')}</p>
        <Quiet>
          {lead ? text('teams.lead.said', { name: lead.name }) : text('teams.lead.missing')}
          {substitutes.length > 0
            ? ` · ${text('teams.substitutes.said', { names: substitutes.map((one) => one.name).join(', ') })}`
            : ''}
          {services > 0 ? ` · ${text('teams.services', { count: services })}` : ''}
        </Quiet>
        <Quiet>{grants > 0 ? text('teams.grants', { count: grants }) : text('teams.grants.none')}</Quiet>
        {command.error ? (
          <InlineAlert status="error" role="alert">
            {command.error.message || text('shell.failed.network')}
          </InlineAlert>
        ) : null}
        {sure ? (
          <Actions role="group" aria-label={text('teams.remove.label', { name })}>
            <span>{text('teams.remove.sure', { name })}</span>
            <Button variant="secondary" aria-disabled={command.isPending} onClick={remove}>
              {text('teams.remove')}
            </Button>
            <Button variant="secondaryNoBorder" onClick={() => setSure(false)}>
              {text('organisation.cancel')}
            </Button>
          </Actions>
        ) : null}
      </Stack>
    </Card>
  )
}
