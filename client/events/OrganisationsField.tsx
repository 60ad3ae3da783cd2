import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { PickSeveral } from '../components/PickSeveral.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { usePickWords } from './usePickWords.ts'

const MOST_ORGANISATIONS = 10
const SHOWN = 8

type Props = { value: string[]; onChange: (organisationIds: string[]) => void }

/** Other organisations that took part, found by any part of the name; one's own is there anyway. */
export const OrganisationsField = ({ value, onChange }: Props) => {
  const text = useText()
  const words = usePickWords()
  const { language } = useLanguage()
  const own = useSession().actor.organisation?.id
  const { data } = useQuery(queryFor(listOrganisations, {}))
  const [typed, setTyped] = useState('')
  const q = typed.trim().toLowerCase()
  const all = (data?.items ?? []).map(({ id, name }) => ({ id, words: name[language] }))
  const free = all.filter(({ id }) => id !== own && !value.includes(id))
  const found = free.filter((organisation) => organisation.words.toLowerCase().includes(q)).slice(0, SHOWN)
  return (
    <PickSeveral
      {...words}
      label={text('events.log.organisations')}
      hint={text('events.log.organisationsHint')}
      placeholder={text('events.log.organisationsChoose')}
      typed={typed}
      onType={setTyped}
      found={q && value.length < MOST_ORGANISATIONS ? found : undefined}
      chosen={all.filter(({ id }) => value.includes(id))}
      onChange={(chosen) => onChange(chosen.map(({ id }) => id))}
    />
  )
}
