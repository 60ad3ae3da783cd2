import { type ReactNode, useId, useState } from 'react'
import { Textarea } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { CommandForm } from './CommandForm.tsx'

type Props = {
  /** What the form is, to a screen reader. */
  name: string
  label: string
  hint?: string
  /** What is said when too little was written. */
  tooShort: string
  shortest?: number
  send: string
  cancel?: string | undefined
  sending: boolean
  failure: ApiError | null
  onSend: (words: string) => unknown
  onClose: () => void
  /** Choices that stand before the words. */
  children?: ReactNode
}

/** A few sentences to somebody: written, checked, sent; Esc closes, and a failure keeps every word. */
export const WordsForm = (props: Props) => {
  const { name, label, hint, tooShort, shortest = 1, send, cancel, sending, failure, onSend, onClose, children } = props
  const id = useId()
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const isShort = words.trim().length < shortest
  const submit = () => {
    setTried(true)
    if (isShort) document.getElementById(id)?.focus()
    else if (!sending) onSend(words)
  }
  return (
    <CommandForm
      name={name}
      send={send}
      cancel={cancel}
      sending={sending}
      failure={failure}
      onSend={submit}
      onClose={onClose}
    >
      {children}
      <Textarea
        id={id}
        labelText={label}
        {...(hint ? { hintText: hint } : {})}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        status={tried && isShort ? 'error' : 'default'}
        {...(tried && isShort ? { statusText: tooShort } : {})}
        fullWidth
      />
    </CommandForm>
  )
}
