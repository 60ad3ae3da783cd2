import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, Textarea } from 'suomifi-ui-components'
import { requestCorrection } from '#shared/inquiries/requestCorrection.ts'
import type { WrongFact } from '#shared/inquiries/WrongFact.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(3, 0)};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type Props = { customerId: string; fact: WrongFact; what: string; onClose: () => void }

/** What is wrong with a fact, in the customer's own words, sent to who answers for it. */
export const WrongFactForm = ({ customerId, fact, what, onClose }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(requestCorrection)
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const missing = tried && typed.trim() === ''

  const send = async () => {
    setTried(true)
    if (typed.trim() === '') return
    await command.mutateAsync({ customerId: customerId as never, fact, text: typed.trim() })
    await invalidateCustomer(queryClient, customerId)
    confirmDone(text('oys.wrong.sent'))
    onClose()
  }
  return (
    <Form
      ref={form}
      noValidate
      aria-label={text('oys.wrong.of', { what })}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose()
      }}
      onSubmit={(submit) => {
        submit.preventDefault()
        send().catch(() => {})
      }}
    >
      <Textarea
        labelText={text('oys.wrong.how')}
        hintText={text('oys.wrong.noCode')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        status={missing ? 'error' : 'default'}
        {...(missing ? { statusText: text('oys.wrong.empty') } : {})}
        fullWidth
      />
      {command.error ? (
        <InlineAlert status="error" role="alert">
          {[command.error.message, ...command.error.details.map(({ problem }) => problem)].join(' ')}
        </InlineAlert>
      ) : null}
      <Actions>
        <Button type="submit" aria-disabled={command.isPending}>
          {text('oys.wrong.send')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onClose}>
          {text('oys.wrong.cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
