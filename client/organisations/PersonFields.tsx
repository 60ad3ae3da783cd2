import { useQuery } from '@tanstack/react-query'
import { TextInput } from 'suomifi-ui-components'
import { listRoles } from '#shared/organisations/listRoles.ts'
import { listTeams } from '#shared/teams/listTeams.ts'
import { queryFor } from '../api/queryFor.ts'
import { CheckList } from '../components/CheckList.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { PersonDraft } from './PersonDraft.ts'

export type PersonProblems = Partial<Record<'name' | 'email' | 'roleId' | 'subject', string>>
type Props = {
  id: string
  draft: PersonDraft
  change: (part: Partial<PersonDraft>) => void
  problems: PersonProblems
}

/** Who the person is, in which role and which teams. */
export const PersonFields = ({ id, draft, change, problems }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { data: roles } = useQuery(queryFor(listRoles, {}))
  const { data: teams } = useQuery(queryFor(listTeams, {}))
  const status = (problem: string | undefined) =>
    problem ? ({ status: 'error', statusText: problem } as const) : ({ status: 'default' } as const)
  return (
    <>
      <TextInput
        id={`${id}-name`}
        labelText={text('people.name')}
        value={draft.name}
        onChange={(name) => change({ name: String(name ?? '') })}
        autoComplete="off"
        fullWidth
        {...status(problems.name)}
      />
      <TextInput
        id={`${id}-email`}
        type="email"
        labelText={text('people.email')}
        optionalText={text('person.optional')}
        hintText={text('person.email.hint')}
        value={draft.email}
        onChange={(email) => change({ email: String(email ?? '') })}
        autoComplete="off"
        fullWidth
        {...status(problems.email)}
      />
      <SelectField
        label={text('people.role')}
        options={(roles?.items ?? []).map(({ roleId, name }) => ({ code: roleId, text: name[language] }))}
        chosen={draft.roleId}
        none={text('person.choose')}
        choose={(roleId) => change({ roleId })}
        problem={problems.roleId}
      />
      <CheckList
        legend={text('people.teams')}
        options={(teams?.items ?? []).map(({ teamId, name }) => ({ value: teamId, words: name }))}
        chosen={draft.teamIds}
        none={text('person.teams.none')}
        onChange={(teamIds) => change({ teamIds })}
      />
    </>
  )
}
