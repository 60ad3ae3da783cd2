import { type ReactNode, useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, Textarea } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { tokens } from '../theme/tokens.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
  padding-top: ${tokens.space(2)};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
`

type Props = {
  /** What the form is, to a screen reader. */
  name: string
  label: string
  hint?: string
  /** What is said when too little was written. */
  tooShort: string
  shortest?: number
  send: string
  cancel: string
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
  const form = useRef<HTMLFormElement>(null)
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const isShort = words.trim().length < shortest
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const submit = () => {
    setTried(true)
    if (isShort) form.current?.querySelector('textarea')?.focus()
    else if (!sending) onSend(words)
  }
  return (
    <Form
      ref={form}
      noValidate
      aria-label={name}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose()
        if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) submit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {children}
      <Textarea
        labelText={label}
        {...(hint ? { hintText: hint } : {})}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        status={tried && isShort ? 'error' : 'default'}
        {...(tried && isShort ? { statusText: tooShort } : {})}
        fullWidth
      />
      {failure ? (
        <InlineAlert status="error" role="alert">
          {[failure.message, ...failure.details.map(({ problem }) => problem)].join(' ')}
        </InlineAlert>
      ) : null}
      <Actions>
        <Button type="submit" aria-disabled={sending}>
          {send}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onClose}>
          {cancel}
        </Button>
      </Actions>
    </Form>
  )
}
