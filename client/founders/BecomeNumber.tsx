import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, TextInput } from 'suomifi-ui-components'
import { BusinessId } from '#shared/register/BusinessId.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(5)};
  max-width: 640px;
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  ${tokens.narrow} { & > button, & > a { flex: 1 1 100%; } }
`

/** Step 1: the company's number. */
export const BecomeNumber = () => {
  const text = useText()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { data: businessId } = BusinessId.safeParse(typed)
  const wrong = tried && !businessId
  const submit = () => {
    setTried(true)
    if (businessId) void navigate({ to: '/become-company', search: { businessId } })
    else field.current?.focus()
  }
  return (
    <Page>
      <div>
        <Quiet as="p">{text('become.step', { step: 1 })}</Quiet>
        <PageTitle title={text('become.title')} />
        <Quiet as="p">{text('become.number.what')}</Quiet>
      </div>
      <Form
        noValidate
        aria-label={text('become.title')}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextInput
          ref={field}
          labelText={text('become.number')}
          hintText={text('become.number.hint')}
          value={typed}
          onChange={(value) => setTyped(String(value ?? ''))}
          inputMode="numeric"
          autoComplete="off"
          status={wrong ? 'error' : 'default'}
          statusText={wrong ? text('become.number.wrong') : ''}
        />
        <Actions>
          <Button type="submit">{text('become.next')}</Button>
          <ButtonLink to="/">{text('become.cancel')}</ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}
