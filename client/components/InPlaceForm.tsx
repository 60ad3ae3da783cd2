import { type ReactNode, useEffect, useRef } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
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
  ${tokens.narrow} { & > button { flex: 1 1 100%; } }
`

type Props = {
  /** What the form is, to a screen reader. */
  name: string
  send: string
  /** Default: Cancel. */
  cancel?: string | undefined
  sending: boolean
  /** Whether there is something to send already. */
  ready?: boolean
  /** Why it was refused; nothing while it was not. */
  failure: ReactNode
  onSend: () => unknown
  onClose: () => void
  children: ReactNode
}

/** A form that opens in its place on a page: the first field has the focus, Esc closes it, Ctrl + Enter sends it, a failure keeps what was written. */
export const InPlaceForm = (props: Props) => {
  const text = useText()
  const { name, send, cancel = text('shell.cancel'), sending, ready = true, failure, onSend, onClose, children } = props
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
      {failure}
      <Actions>
        <Button type="submit" aria-disabled={sending || !ready}>
          {send}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onClose}>
          {cancel}
        </Button>
      </Actions>
    </Form>
  )
}
