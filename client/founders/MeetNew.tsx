import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, TextInput } from 'suomifi-ui-components'
import { meetFounder } from '#shared/founders/meetFounder.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Fold } from '../components/Fold.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
  & > button { justify-self: start; }
`
const EMPTY = { name: '', email: '', phone: '' }

/** Record somebody who has no code: a record of its own, which the person claims later. */
export const MeetNew = () => {
  const text = useText()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const command = useCommand(meetFounder)
  const first = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const name = typed.name.trim()
  const missing = tried && name === ''
  const problems = Object.fromEntries(command.error?.details?.map(({ field, problem }) => [field, problem]) ?? [])
  const save = async () => {
    setTried(true)
    if (!name) return first.current?.focus()
    if (command.isPending) return
    const contact = {
      ...(typed.email.trim() ? { email: typed.email.trim() } : {}),
      ...(typed.phone.trim() ? { phone: typed.phone.trim() } : {}),
    }
    const { customerId } = await command.mutateAsync({ name, contact })
    await queryClient.invalidateQueries()
    confirmDone(text('founders.new.saved', { name }))
    await navigate({ to: '/customers/$customerId', params: { customerId } })
  }
  const field = (key: 'email' | 'phone', type: 'email' | 'tel') => (
    <TextInput
      labelText={text(`founders.new.${key}`)}
      optionalText={text('founders.new.optional')}
      type={type}
      value={typed[key]}
      onChange={(value) => setTyped({ ...typed, [key]: String(value ?? '') })}
      autoComplete="off"
      fullWidth
      status={problems[`contact.${key}`] ? 'error' : 'default'}
      statusText={problems[`contact.${key}`] ?? ''}
    />
  )
  return (
    <Card as="div">
      <Fold title={text('founders.new')}>
        <Form
          noValidate
          aria-label={text('founders.new')}
          onSubmit={(event) => {
            event.preventDefault()
            save().catch(() => {})
          }}
        >
          <p>{text('founders.new.what')}</p>
          <TextInput
            ref={first}
            labelText={text('founders.new.name')}
            value={typed.name}
            onChange={(value) => setTyped({ ...typed, name: String(value ?? '') })}
            autoComplete="off"
            fullWidth
            status={missing || problems.name ? 'error' : 'default'}
            statusText={missing ? text('founders.new.nameMissing') : (problems.name ?? '')}
          />
          {field('email', 'email')}
          {field('phone', 'tel')}
          {command.error ? (
            <InlineAlert status="error" labelText={text('founders.refused')}>
              {command.error.message}
            </InlineAlert>
          ) : null}
          <Button type="submit" variant="secondary" aria-disabled={command.isPending}>
            {text('founders.new.do')}
          </Button>
        </Form>
      </Fold>
    </Card>
  )
}
