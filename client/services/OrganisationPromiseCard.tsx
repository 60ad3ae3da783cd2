import { useId, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { changeOrganisationPromise } from '#shared/services/changeOrganisationPromise.ts'
import type { OrganisationPromise } from '#shared/services/OrganisationPromise.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { SpreadRow } from '../components/SpreadRow.ts'
import { useText } from '../i18n/useText.ts'
import { Form } from '../organisations/Form.ts'
import { FormActions } from '../organisations/FormActions.tsx'
import { useRefreshOrganisation } from '../organisations/useRefreshOrganisation.ts'
import { PromiseFields } from './PromiseFields.tsx'
import { draftOf, type PromiseProblems, readPromise } from './promiseDraft.ts'
import { usePromiseSaid } from './usePromiseSaid.ts'

/** What the organisation promises of services that say nothing themselves, changed where it stands. */
export const OrganisationPromiseCard = ({ promise }: { promise: OrganisationPromise }) => {
  const text = useText()
  const id = useId()
  const said = usePromiseSaid()
  const refresh = useRefreshOrganisation()
  const command = useCommand(changeOrganisationPromise)
  const [changing, setChanging] = useState(false)
  const [draft, setDraft] = useState(() => draftOf(promise.promised))
  const [problems, setProblems] = useState<PromiseProblems>({})
  const close = () => {
    setChanging(false)
    setProblems({})
    command.reset()
  }
  const save = () => {
    const read = readPromise(draft)
    setProblems(read.problems)
    if (!read.promised || command.isPending) return
    command.mutate(
      { promised: read.promised, version: promise.version },
      {
        onSuccess: () => {
          confirmDone(text('services.promise.saved'))
          void refresh()
          close()
        },
      },
    )
  }
  return (
    <Card aria-labelledby={id}>
      <SpreadRow>
        <CardTitle id={id}>{text('services.organisationPromise')}</CardTitle>
        {changing ? null : (
          <Button
            variant="secondary"
            aria-label={text('services.organisationPromise.change')}
            onClick={() => {
              setDraft(draftOf(promise.promised))
              setChanging(true)
            }}
          >
            {text('services.change')}
          </Button>
        )}
      </SpreadRow>
      {changing ? (
        <Form
          noValidate
          aria-labelledby={id}
          onSubmit={(submit) => {
            submit.preventDefault()
            save()
          }}
        >
          <PromiseFields draft={draft} problems={problems} onChange={setDraft} />
          <Quiet>{text('services.promise.holds')}</Quiet>
          <FormActions
            words={text('organisation.save')}
            saving={command.isPending}
            error={command.error}
            onCurrent={() => {
              void refresh()
              close()
            }}
            onCancel={close}
          />
        </Form>
      ) : (
        <p>{said(promise.promised)}</p>
      )}
      <Quiet>{text('services.organisationPromise.what')}</Quiet>
    </Card>
  )
}
