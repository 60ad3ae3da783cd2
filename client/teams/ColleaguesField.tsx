import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listColleagues } from '#shared/organisations/listColleagues.ts'
import { queryFor } from '../api/queryFor.ts'
import { PickSeveral } from '../components/PickSeveral.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

type Chosen = { id: string; words: string }
type Props = {
  label: string
  hint: string
  /** What a press on a chosen one does. */
  remove: string
  chosen: Chosen[]
  onChange: (chosen: Chosen[]) => void
}

/** Colleagues, found by the beginning of their names, in the order in which they are chosen. */
export const ColleaguesField = ({ label, hint, remove, chosen, onChange }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const { data } = useQuery({ ...queryFor(listColleagues, { q }), enabled: q !== '' })
  const found = data?.items
    .filter(({ userId }) => !chosen.some(({ id }) => id === userId))
    .map((one) => ({ id: one.userId, words: one.name, detail: one.roleName[language] }))
  return (
    <PickSeveral
      label={label}
      optional={text('person.optional')}
      hint={hint}
      placeholder=""
      said={{ none: text('teams.members.none'), found: text('teams.members.found'), remove }}
      typed={typed}
      onType={setTyped}
      found={q === '' ? undefined : found}
      chosen={chosen}
      onChange={onChange}
    />
  )
}
