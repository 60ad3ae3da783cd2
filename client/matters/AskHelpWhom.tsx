import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { TextInput } from 'suomifi-ui-components'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { listServices } from '#shared/services/listServices.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Fold } from '../components/Fold.tsx'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { useDebounced } from '../register/useDebounced.ts'
import { tokens } from '../theme/tokens.ts'
import type { Whom } from './AskHelpPage.tsx'

/** Milliseconds of rest in typing before it is searched for. */
const TYPING_MS = 250
/** More are found by typing. */
const SHOWN = 8

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
`

type Props = { whom: Whom; onChange: (whom: Whom) => void; problem: string | undefined }

/** From whom: a service, with what it promises, or an organisation straight. */
export const AskHelpWhom = ({ whom, onChange, problem }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const q = useDebounced(typed, TYPING_MS).trim()
  const services = useQuery(queryFor(listServices, q ? { q } : {}))
  const organisations = useQuery(queryFor(listOrganisations, {}))
  const found = services.data?.items ?? []
  const serviceId = whom && 'serviceId' in whom ? whom.serviceId : undefined
  const shown = found.filter((service, place) => place < SHOWN || service.serviceId === serviceId)
  const options = shown.map(({ serviceId: value, name, organisation, promised }) => ({
    value,
    words: [
      text('askHelp.whom.service', { name: name[language], organisation: organisation.name[language] }),
      text('askHelp.whom.promise', { count: promised.workingDays }),
    ].join(' – '),
  }))
  return (
    <Stack>
      {found.length > SHOWN || q ? (
        <TextInput
          labelText={text('askHelp.whom.find')}
          value={typed}
          onChange={(value) => setTyped(String(value ?? ''))}
          autoComplete="off"
          fullWidth
        />
      ) : null}
      {services.isPending ? (
        <Waiting label={text('askHelp.whom.loading')}>
          <SkeletonLines widths={['100%', '100%', '100%']} />
        </Waiting>
      ) : null}
      {services.error && !services.data ? (
        <FailedState error={services.error} title={text('askHelp.whom.failed')} retry={() => services.refetch()} />
      ) : null}
      {services.data && options.length === 0 ? <Quiet>{text('askHelp.whom.none')}</Quiet> : null}
      {options.length > 0 ? (
        <RadioCards
          legend={text('askHelp.whom')}
          options={options}
          value={serviceId}
          onChange={(chosen) => onChange({ serviceId: chosen })}
        />
      ) : null}
      <Fold title={text('askHelp.whom.organisation')}>
        <SelectField
          label={text('matters.organisation')}
          none={text('board.filter.any')}
          options={(organisations.data?.items ?? []).map(({ id, name }) => ({ code: id, text: name[language] }))}
          chosen={whom && 'organisationId' in whom ? whom.organisationId : undefined}
          choose={(organisationId) => onChange(organisationId ? { organisationId } : null)}
        />
      </Fold>
      <ProblemLine problem={problem} />
    </Stack>
  )
}
