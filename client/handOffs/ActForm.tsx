import { type ReactNode, useEffect, useRef } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { HandOffFailure } from './HandOffFailure.tsx'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
  ${tokens.narrow} { & > button { flex: 1 1 100%; } }
`

type Props = {
  name: string
  send: string
  sending: boolean
  failure: ApiError | null
  onSend: () => unknown
  onClose: () => void
  children: ReactNode
}

/** A form of one move of a hand-off: Esc closes it, Ctrl + Enter sends it, a failure keeps what was written. */
export const ActForm = ({ name, send, sending, failure, onSend, onClose, children }: Props) => {
  const text = useText()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  return (
    <Form
      ref={form}
      noValidate
      aria-label={name}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose()
        if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) onSend()
      }}
      onSubmit={(submit) => {
        submit.preventDefault()
        onSend()
      }}
    >
      {children}
      <HandOffFailure failure={failure} />
      <Actions>
        <Button type="submit" aria-disabled={sending}>
          {send}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onClose}>
          {text('handOffs.cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
