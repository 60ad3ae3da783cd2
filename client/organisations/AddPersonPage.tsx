import './addOrganisationTexts.ts'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { TextInput } from 'suomifi-ui-components'
import { addPerson } from '#shared/organisations/addPerson.ts'
import { useCommand } from '../api/useCommand.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { useText } from '../i18n/useText.ts'
import { Form } from './Form.ts'
import { FormActions } from './FormActions.tsx'
import type { PersonDraft } from './PersonDraft.ts'
import { PersonFields, type PersonProblems } from './PersonFields.tsx'
import { refusedPerson } from './refusedPerson.ts'
import { useAdministers } from './useAdministers.ts'
import { useRefreshOrganisation } from './useRefreshOrganisation.ts'

const EMPTY: PersonDraft & { subject: string } = { name: '', email: '', roleId: undefined, teamIds: [], subject: '' }

const AddPerson = () => {
  const text = useText()
  const id = useId()
  const navigate = useNavigate()
  const refresh = useRefreshOrganisation()
  const command = useCommand(addPerson)
  const [draft, setDraft] = useState(EMPTY)
  const [missing, setMissing] = useState<PersonProblems>({})
  const problems = { ...refusedPerson(command.error), ...missing }
  const change = (part: Partial<typeof EMPTY>) => {
    setDraft((before) => ({ ...before, ...part }))
    setMissing({})
  }
  const add = () => {
    const { name, email, roleId, teamIds, subject } = draft
    const found: PersonProblems = {
      ...(name.trim() ? {} : { name: text('person.problem.name') }),
      ...(roleId ? {} : { roleId: text('person.problem.role') }),
      ...(subject.trim() ? {} : { subject: text('person.problem.subject') }),
    }
    setMissing(found)
    if (!roleId || Object.keys(found).length > 0 || command.isPending) return
    command.mutate(
      { name, email: email.trim() || null, roleId, teamIds: teamIds as never[], subject },
      {
        onSuccess: () => {
          confirmDone(text('person.added', { name }))
          void refresh()
          void navigate({ to: '/organisation' })
        },
      },
    )
  }
  return (
    <Page>
      <TextLink to="/organisation">{text('organisation.back')}</TextLink>
      <div>
        <PageTitle title={text('person.add.title')} />
        <Quiet as="p">{text('person.add.lead')}</Quiet>
      </div>
      <Card>
        <Form
          noValidate
          onSubmit={(submit) => {
            submit.preventDefault()
            add()
          }}
        >
          <PersonFields id={id} draft={draft} change={change} problems={problems} />
          <TextInput
            id={`${id}-subject`}
            labelText={text('person.subject')}
            hintText={text('person.subject.hint')}
            value={draft.subject}
            onChange={(subject) => change({ subject: String(subject ?? '') })}
            autoComplete="off"
            spellCheck={false}
            fullWidth
            status={problems.subject ? 'error' : 'default'}
            {...(problems.subject ? { statusText: problems.subject } : {})}
          />
          <FormActions words={text('person.add.save')} saving={command.isPending} error={command.error} />
        </Form>
      </Card>
    </Page>
  )
}

/** Somebody joins the organisation. */
export const AddPersonPage = () => (useAdministers() ? <AddPerson /> : <NoRight />)
