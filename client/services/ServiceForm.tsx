import { useEffect, useRef } from 'react'
import { TextInput } from 'suomifi-ui-components'
import type { Promised } from '#shared/promise/Promised.ts'
import type { ServiceInUse } from '#shared/services/ServiceInUse.ts'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { Form } from '../organisations/Form.ts'
import { FormActions } from '../organisations/FormActions.tsx'
import { useRefreshOrganisation } from '../organisations/useRefreshOrganisation.ts'
import { MunicipalitiesField } from './MunicipalitiesField.tsx'
import { PromiseFields } from './PromiseFields.tsx'
import { useServiceForm } from './useServiceForm.ts'

type Props = {
  service?: ServiceInUse | undefined
  teams: readonly { teamId: string; name: string }[]
  /** What the organisation promises: what a promise of the service's own begins from. */
  common: Promised
  onClose: () => void
}

/** Make a service, or change one where it stands: names, area, queue, promise, whether it takes new matters. */
export const ServiceForm = ({ service, teams, common, onClose }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const refresh = useRefreshOrganisation()
  const typed = useServiceForm(service, common)
  const { name, problems } = typed
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const save = () =>
    typed.save({
      onSuccess: (saved) => {
        confirmDone(text(service ? 'services.saved' : 'services.made', { name: saved.name[language] }))
        void refresh()
        onClose()
      },
    })
  return (
    <Card>
      <Form
        ref={form}
        noValidate
        aria-label={text(service ? 'services.change.label' : 'services.make', { name: service?.name[language] ?? '' })}
        onSubmit={(submit) => {
          submit.preventDefault()
          save()
        }}
      >
        {(['fi', 'sv', 'en'] as const).map((one) => (
          <TextInput
            key={one}
            labelText={text(`services.name.${one}`)}
            value={name[one]}
            onChange={(value) => typed.setName({ ...name, [one]: String(value ?? '') })}
            autoComplete="off"
            fullWidth
            status={problems.name && name[one].trim() === '' ? 'error' : 'default'}
            {...(problems.name && name[one].trim() === '' ? { statusText: text(problems.name) } : {})}
          />
        ))}
        <MunicipalitiesField chosen={typed.municipalities} onChange={typed.setMunicipalities} />
        <SelectField
          label={text('services.team')}
          none={text('services.team.choose')}
          options={teams.map((team) => ({ code: team.teamId, text: team.name }))}
          chosen={typed.teamId}
          choose={typed.setTeamId}
          problem={problems.team && text(problems.team)}
        />
        <RadioCards
          legend={text('services.promise')}
          value={typed.promisesItself ? 'own' : 'common'}
          onChange={(whose) => typed.setPromisesItself(whose === 'own')}
          options={(['common', 'own'] as const).map((value) => ({ value, words: text(`services.promise.${value}`) }))}
        />
        {typed.promisesItself ? (
          <PromiseFields draft={typed.draft} problems={problems} onChange={typed.setDraft} />
        ) : null}
        {service ? <Quiet>{text('services.promise.holds')}</Quiet> : null}
        <RadioCards
          legend={text('services.active')}
          value={typed.active ? 'yes' : 'no'}
          onChange={(takes) => typed.setActive(takes === 'yes')}
          options={(['yes', 'no'] as const).map((value) => ({ value, words: text(`services.active.${value}`) }))}
        />
        <FormActions
          words={text(service ? 'organisation.save' : 'services.make')}
          saving={typed.isPending}
          error={typed.error}
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
