import { useEffect, useId, useRef, useState } from 'react'
import { TextInput } from 'suomifi-ui-components'
import { changeTeam } from '#shared/teams/changeTeam.ts'
import { makeTeam } from '#shared/teams/makeTeam.ts'
import type { TeamInUse } from '#shared/teams/TeamInUse.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { Form } from '../organisations/Form.ts'
import { FormActions } from '../organisations/FormActions.tsx'
import { useRefreshOrganisation } from '../organisations/useRefreshOrganisation.ts'
import { ColleaguesField } from './ColleaguesField.tsx'

const idsOf = (chosen: { id: string }[]) => chosen.map(({ id }) => id)

type Props = { team?: TeamInUse; onClose: () => void }

/** Make a team, or change one where it stands: its name, who belongs to it, who leads it and who stands in. */
export const TeamForm = ({ team, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const refresh = useRefreshOrganisation()
  const making = useCommand(makeTeam)
  const changing = useCommand(changeTeam)
  const command = team ? changing : making
  const [name, setName] = useState(team?.name ?? '')
  const [members, setMembers] = useState(
    (team?.members ?? []).map((member) => ({ id: member.userId, words: member.name })),
  )
  const [leadId, setLeadId] = useState(team?.lead?.userId)
  const [substitutes, setSubstitutes] = useState(
    (team?.substitutes ?? []).map((substitute) => ({ id: substitute.userId, words: substitute.name })),
  )
  const [unnamed, setUnnamed] = useState(false)
  // Whoever leads it is mostly one of its people; another can be chosen by making them one.
  const leads = [...members, ...(team?.lead ? [{ id: team.lead.userId, words: team.lead.name }] : [])]
  const leadOptions = [...new Map(leads.map((one) => [one.id, { code: one.id, text: one.words }])).values()]
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const save = () => {
    setUnnamed(name.trim() === '')
    if (name.trim() === '' || command.isPending) return
    const wanted = {
      name,
      memberIds: idsOf(members) as never[],
      leadId: (leadId ?? null) as never,
      substituteIds: idsOf(substitutes) as never[],
    }
    const onSuccess = () => {
      confirmDone(text(team ? 'teams.saved' : 'teams.made', { name }))
      void refresh()
      onClose()
    }
    if (team) changing.mutate({ teamId: team.teamId as never, version: team.version, ...wanted }, { onSuccess })
    else making.mutate(wanted, { onSuccess })
  }
  return (
    <Card>
      <Form
        ref={form}
        noValidate
        aria-label={text(team ? 'teams.change.label' : 'teams.make', { name: team?.name ?? '' })}
        onSubmit={(submit) => {
          submit.preventDefault()
          save()
        }}
      >
        <TextInput
          id={`${id}-name`}
          labelText={text('teams.name')}
          value={name}
          onChange={(value) => setName(String(value ?? ''))}
          autoComplete="off"
          fullWidth
          status={unnamed ? 'error' : 'default'}
          {...(unnamed ? { statusText: text('teams.problem.name') } : {})}
        />
        <ColleaguesField
          label={text('teams.members')}
          hint={text('teams.members.hint')}
          remove={text('teams.members.remove')}
          chosen={members}
          onChange={setMembers}
        />
        <SelectField
          label={text('teams.lead.person')}
          none={text('teams.lead.none')}
          options={leadOptions}
          chosen={leadId}
          choose={setLeadId}
        />
        <ColleaguesField
          label={text('teams.substitutes')}
          hint={text('teams.substitutes.hint')}
          remove={text('teams.substitutes.remove')}
          chosen={substitutes}
          onChange={setSubstitutes}
        />
        <FormActions
          words={text(team ? 'organisation.save' : 'teams.make')}
          saving={command.isPending}
          error={command.error}
          onCurrent={() => {
            void refresh()
            onClose()
          }}
          onCancel={onClose}
        />
      </Form>
    </Card>
  )
}
