import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, TextInput } from 'suomifi-ui-components'
import type { Section } from '#shared/access/Section.ts'
import { becomeCompany } from '#shared/founders/becomeCompany.ts'
import type { CompanyPreview } from '#shared/founders/CompanyPreview.ts'
import { useCommand } from '../api/useCommand.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CheckList } from '../components/CheckList.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { RegisterBrings } from './RegisterBrings.tsx'
import { WhatFollows } from './WhatFollows.tsx'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(6)};
  max-width: 720px;
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  ${tokens.narrow} { & > button, & > a { flex: 1 1 100%; } }
`
const Last = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
`

type Props = { customerId: string; preview: CompanyPreview }

/** What follows, what co-owners see, what the register brings; and the deed, which can be undone. */
export const BecomeForm = ({ customerId, preview }: Props) => {
  const text = useText()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const command = useCommand(becomeCompany)
  const field = useRef<HTMLInputElement>(null)
  const [shared, setShared] = useState<Section[]>([])
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const { businessId, registered, sections, undoDays } = preview
  // What isn't there can't be shared.
  const offered = sections.filter(({ count }) => count !== 0)
  const nameless = !registered && name.trim() === ''
  const become = async () => {
    setTried(true)
    if (nameless) return field.current?.focus()
    if (command.isPending) return
    const body = { businessId, sharedSections: shared, ...(registered ? {} : { name: name.trim() }) }
    const company = await command.mutateAsync({ customerId: customerId as never, ...body })
    await navigate({ to: '/' })
    // Who I act for has changed with it: everything on the screen is asked anew.
    await queryClient.invalidateQueries()
    confirmDone(text('become.done', { name: company.name }))
  }
  return (
    <Form
      noValidate
      aria-label={text('become.look')}
      onSubmit={(event) => {
        event.preventDefault()
        become().catch(() => {})
      }}
    >
      {registered ? (
        <RegisterBrings registered={registered} />
      ) : (
        <Card>
          <p>{text('become.register.missing')}</p>
          <TextInput
            ref={field}
            labelText={text('become.name')}
            value={name}
            onChange={(value) => setName(String(value ?? ''))}
            autoComplete="organization"
            fullWidth
            status={tried && nameless ? 'error' : 'default'}
            statusText={tried && nameless ? text('become.name.missing') : ''}
          />
        </Card>
      )}
      <WhatFollows follows={preview.follows} />
      <Card as="div">
        <CheckList
          legend={text('become.shared')}
          options={offered.map(({ section, count }) => ({
            value: section,
            words: text(`become.section.${section}` as TextKey),
            ...(count === null ? {} : { detail: text('become.section.count', { count }) }),
          }))}
          chosen={shared}
          onChange={setShared}
        />
        <Quiet as="p">{text('become.shared.none')}</Quiet>
      </Card>
      {command.error ? (
        <InlineAlert status="error" labelText={text('become.failed')}>
          {command.error.message}
        </InlineAlert>
      ) : null}
      <Last>
        <Quiet as="p">{text('become.undo', { days: undoDays })}</Quiet>
        <Actions>
          <Button type="submit" aria-disabled={command.isPending}>
            {text('become.do')}
          </Button>
          <ButtonLink to="/become-company" search={{}}>
            {text('become.back')}
          </ButtonLink>
        </Actions>
      </Last>
    </Form>
  )
}
