import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { TextInput } from 'suomifi-ui-components'
import { listColleagues } from '#shared/organisations/listColleagues.ts'
import { changeTeam } from '#shared/teams/changeTeam.ts'
import { makeTeam } from '#shared/teams/makeTeam.ts'
import type { TeamInUse } from '#shared/teams/TeamInUse.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { PickSeveral } from '../components/PickSeveral.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { Form } from '../organisations/Form.ts'
import { FormActions } from '../organisations/FormActions.tsx'
import { useRefreshOrganisation } from '../organisations/useRefreshOrganisation.ts'

type Props = { team?: TeamInUse; onClose: () => void }

/** Make a team, or change one where it stands: its name and who belongs to it. */
export const TeamForm = ({ team, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const refresh = useRefreshOrganisation()
  const making = useCommand(makeTeam)
  const changing = useCommand(changeTeam)
  const command = team ? changing : making
  const [name, setName] = useState(team?.name ?? '')
  const [members, setMembers] = useState(
    (team?.members ?? []).map((member) => ({ id: member.userId, words: member.name })),
  )
  const [typed, setTyped] = useState('')
  const [unnamed, setUnnamed] = useState(false)
  const q = typed.trim()
  const { data } = useQuery({ ...queryFor(listColleagues, { q }), enabled: q !== '' })
  const isMember = (userId: string) => members.some((member) => member.id === userId)
  const found = data?.items
    .filter(({ userId }) => !isMember(userId))
    .map((one) => ({ id: one.userId, words: one.name, detail: one.roleName[language] }))
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const save = () => {
    setUnnamed(name.trim() === '')
    if (name.trim() === '' || command.isPending) return
    const wanted = { name, memberIds: members.map((member) => member.id) as never[] }
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
        <PickSeveral
          label={text('teams.members')}
          optional={text('person.optional')}
          hint={text('teams.members.hint')}
          placeholder=""
          said={{
            none: text('teams.members.none'),
            found: text('teams.members.found'),
            remove: text('teams.members.remove'),
          }}
          typed={typed}
          onType={setTyped}
          found={q === '' ? undefined : found}
          chosen={members}
          onChange={setMembers}
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
