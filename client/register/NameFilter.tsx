import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { TextInput } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { useDebounced } from './useDebounced.ts'

/** Milliseconds of rest before the list is asked for. */
const PAUSE_MS = 200

type Props = { q: string | undefined; search: (q: string | undefined) => unknown }

/** The name or number that the list is narrowed by, as one types; it follows the address when that changes elsewhere. */
export const NameFilter = ({ q = '', search }: Props) => {
  const text = useText()
  const [typed, setTyped] = useState(q)
  const settled = useDebounced(typed, PAUSE_MS)
  const asked = useRef(q)

  const ask = useEffectEvent((words: string) => {
    if (words === asked.current) return
    asked.current = words
    search(words || undefined)
  })
  useEffect(() => ask(settled.trim()), [settled])

  const follow = useEffectEvent((words: string) => {
    if (words === asked.current) return
    asked.current = words
    setTyped(words)
  })
  useEffect(() => follow(q), [q])

  return (
    <TextInput
      labelText={text('companies.q')}
      value={typed}
      onChange={(value) => setTyped(String(value ?? ''))}
      fullWidth
      autoComplete="off"
      spellCheck={false}
    />
  )
}
