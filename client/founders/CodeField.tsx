import { useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, TextInput } from 'suomifi-ui-components'
import { FounderCode } from '#shared/founders/FounderCode.ts'
import type { ApiError } from '../api/ApiError.ts'
import { tokens } from '../theme/tokens.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  input { letter-spacing: 0.1em; text-transform: uppercase; font-variant-numeric: tabular-nums; }
`

type Props = {
  label: string
  hint: string
  /** Said where what was typed can be no code. */
  wrong: string
  send: string
  primary?: boolean
  sending: boolean
  failure: ApiError | null
  refused: string
  onCode: (code: string) => Promise<unknown>
}

/** A one-time code as it is heard, typed in any spelling; a refusal keeps it for correcting. */
export const CodeField = ({ label, hint, wrong, send, primary, sending, failure, refused, onCode }: Props) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { data: code } = FounderCode.safeParse(typed)
  const bad = tried && !code
  const submit = () => {
    setTried(true)
    if (!code) field.current?.focus()
    else if (!sending)
      onCode(code).then(
        () => {
          setTyped('')
          setTried(false)
        },
        () => field.current?.focus(),
      )
  }
  return (
    <Form
      noValidate
      aria-label={send}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextInput
        id={id}
        ref={field}
        labelText={label}
        hintText={hint}
        value={typed}
        onChange={(value) => setTyped(String(value ?? ''))}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="characters"
        status={bad ? 'error' : 'default'}
        statusText={bad ? wrong : ''}
      />
      {failure ? (
        <InlineAlert status="error" labelText={refused}>
          {failure.message}
        </InlineAlert>
      ) : null}
      <Button type="submit" variant={primary ? 'default' : 'secondary'} aria-disabled={sending}>
        {send}
      </Button>
    </Form>
  )
}
