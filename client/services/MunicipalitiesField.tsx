import { useState } from 'react'
import { PickSeveral } from '../components/PickSeveral.tsx'
import { useText } from '../i18n/useText.ts'
import { useMunicipalities } from './useMunicipalities.ts'

/** Found at once; more letters make them fewer. */
const SHOWN = 8

type Props = { chosen: readonly string[]; onChange: (codes: string[]) => void }

/** The municipalities of a service; none: the whole country. */
export const MunicipalitiesField = ({ chosen, onChange }: Props) => {
  const text = useText()
  const { all, nameOf } = useMunicipalities()
  const [typed, setTyped] = useState('')
  const q = typed.trim().toLowerCase()
  const found = all
    .filter(({ code, text: name }) => !chosen.includes(code) && name.toLowerCase().startsWith(q))
    .slice(0, SHOWN)
  return (
    <PickSeveral
      label={text('services.municipalities')}
      optional={text('person.optional')}
      hint={text('services.municipalities.hint')}
      placeholder=""
      said={{
        none: text('services.municipalities.none'),
        found: text('services.municipalities.found'),
        remove: text('services.municipalities.remove'),
      }}
      typed={typed}
      onType={setTyped}
      found={q === '' ? undefined : found.map(({ code, text: words }) => ({ id: code, words }))}
      chosen={chosen.map((code) => ({ id: code, words: nameOf(code) }))}
      onChange={(picked) => onChange(picked.map(({ id }) => id))}
    />
  )
}
