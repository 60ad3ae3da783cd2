import { useState } from 'react'
import { PickSeveral } from '../../components/PickSeveral.tsx'
import { ProblemLine } from '../../components/ProblemLine.tsx'
import { useText } from '../../i18n/useText.ts'

/** As many as are looked through at a glance. */
const SHOWN = 8

type Props = {
  label: string
  optional: boolean
  options: readonly { id: string; words: string }[]
  chosen: readonly string[]
  problem: string | undefined
  onChange: (chosen: string[]) => void
}

/** Several out of a list that is too long to look through: found by typing a part of the name. */
export const ListPicker = ({ label, optional, options, chosen, problem, onChange }: Props) => {
  const text = useText()
  const [typed, setTyped] = useState('')
  const asked = typed.trim().toLowerCase()
  const found = options.filter(({ id, words }) => !chosen.includes(id) && words.toLowerCase().includes(asked))
  return (
    <div>
      <PickSeveral
        label={label}
        optional={optional ? text('pathContent.field.optional') : ''}
        hint={text('pathContent.pick.hint')}
        placeholder=""
        said={{
          none: text('pathContent.pick.none'),
          found: text('pathContent.pick.found'),
          remove: text('pathContent.remove'),
        }}
        typed={typed}
        onType={setTyped}
        found={asked === '' ? undefined : found.slice(0, SHOWN)}
        chosen={chosen.map((id) => options.find((option) => option.id === id) ?? { id, words: id })}
        onChange={(now) => onChange(now.map(({ id }) => id))}
      />
      <ProblemLine problem={problem} />
    </div>
  )
}
