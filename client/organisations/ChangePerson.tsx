import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { changePerson } from '#shared/organisations/changePerson.ts'
import { getPerson } from '#shared/organisations/getPerson.ts'
import { listRoles } from '#shared/organisations/listRoles.ts'
import type { Person } from '#shared/organisations/Person.ts'
import { permissionChanges } from '#shared/organisations/permissionChanges.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { Form } from './Form.ts'
import { FormActions } from './FormActions.tsx'
import { LeavingGrants } from './LeavingGrants.tsx'
import type { LeavingPlan } from './LeavingPlan.ts'
import type { PersonDraft } from './PersonDraft.ts'
import { PersonFields, type PersonProblems } from './PersonFields.tsx'
import type { KnownPerson } from './PersonView.tsx'
import { RightsChange } from './RightsChange.tsx'
import { refusedPerson } from './refusedPerson.ts'
import { SuccessorField } from './SuccessorField.tsx'
import { useRefreshOrganisation } from './useRefreshOrganisation.ts'

const draftOf = ({ name, email, role, teams }: Person): PersonDraft => ({
  name,
  email: email ?? '',
  roleId: role.roleId,
  teamIds: teams.map(({ teamId }) => teamId),
})

/** What a person is in the organisation: details, role and teams; with what another role would open and close. */
export const ChangePerson = ({ person }: { person: KnownPerson }) => {
  const text = useText()
  const id = useId()
  const queryClient = useQueryClient()
  const refresh = useRefreshOrganisation()
  const command = useCommand(changePerson)
  const { data: roles } = useQuery(queryFor(listRoles, {}))
  // What somebody else saves meanwhile does not change what is being typed: the server compares the version.
  const [version, setVersion] = useState(person.version)
  const [draft, setDraft] = useState(() => draftOf(person))
  const [successorId, setSuccessorId] = useState<string>()
  const [plan, setPlan] = useState<Pick<LeavingPlan, 'grants'>>({})
  const [missing, setMissing] = useState<PersonProblems>({})
  const permissionsOf = (roleId: string | undefined) => roles?.items.find((role) => role.roleId === roleId)?.permissions
  const before = permissionsOf(person.role.roleId) ?? []
  const after = permissionsOf(draft.roleId) ?? before
  const { opens, closes } = permissionChanges(before, after)
  const { nextSteps, matters, grants } = person.holdings
  const endsGrants = grants > 0 && closes.includes('events.read')
  const duties = nextSteps.count + matters.count
  const mustMove =
    (nextSteps.count > 0 && closes.includes('nextSteps.change')) ||
    (matters.count > 0 && closes.includes('matters.handle'))

  const take = (current: Person) => {
    setVersion(current.version)
    setDraft(draftOf(current))
    command.reset()
  }
  const change = (part: Partial<PersonDraft>) => {
    setDraft((typed) => ({ ...typed, ...part }))
    setMissing({})
  }
  const save = () => {
    const { name, email, roleId, teamIds } = draft
    const found: PersonProblems = {
      ...(name.trim() ? {} : { name: text('person.problem.name') }),
      ...(roleId ? {} : { roleId: text('person.problem.role') }),
    }
    setMissing(found)
    if (Object.keys(found).length > 0 || command.isPending) return
    const mayPass = duties > 0 || (endsGrants && plan.grants === 'propose')
    const move = successorId && mayPass ? { successorId: successorId as never } : {}
    const wanted = {
      name,
      email: email.trim() || null,
      roleId,
      teamIds: teamIds as never[],
      ...move,
      ...(endsGrants ? plan : {}),
    }
    command.mutate(
      { userId: person.userId as never, version, ...wanted },
      {
        onSuccess: (saved) => {
          confirmDone(text('person.saved'))
          setSuccessorId(undefined)
          take(saved)
          void refresh()
        },
      },
    )
  }
  const takeCurrent = async () => {
    const query = queryFor(getPerson, { userId: person.userId as never })
    take(await queryClient.fetchQuery({ ...query, staleTime: 0 }))
  }
  return (
    <Card>
      <CardTitle>{text('person.change')}</CardTitle>
      <Form
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault()
          save()
        }}
      >
        <PersonFields
          id={id}
          draft={draft}
          change={change}
          problems={{ ...refusedPerson(command.error), ...missing }}
        />
        {roles && opens.length + closes.length > 0 ? (
          <RightsChange kind={roles.kind} opens={opens} closes={closes} />
        ) : null}
        {endsGrants ? (
          <LeavingGrants
            count={grants}
            what={text('person.grants.end', { count: grants })}
            plan={plan}
            change={setPlan}
            problem={undefined}
          />
        ) : null}
        {duties > 0 || (endsGrants && plan.grants === 'propose') ? (
          <SuccessorField
            label={duties > 0 ? text('person.duties.move', { count: duties }) : text('leaving.successor')}
            hint={mustMove ? text('person.duties.must') : undefined}
            none={text(mustMove || duties === 0 ? 'person.choose' : 'person.duties.keep')}
            except={person.userId}
            chosen={successorId}
            choose={setSuccessorId}
          />
        ) : null}
        <FormActions
          words={text('organisation.save')}
          saving={command.isPending}
          error={command.error}
          onCurrent={takeCurrent}
        />
      </Form>
    </Card>
  )
}
