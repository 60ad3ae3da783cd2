import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, Textarea, TextInput } from 'suomifi-ui-components'
import { customerMattersTexts } from '#shared/matters/customerMattersTexts.ts'
import { matterPageTexts } from '#shared/matters/matterPageTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { openMatter } from '#shared/matters/openMatter.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { useDraft } from '../drafts/useDraft.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { tokens } from '../theme/tokens.ts'
import { AskHelpWhom } from './AskHelpWhom.tsx'
import { MatterFailure } from './MatterFailure.tsx'
import { useMatterCommand } from './useMatterCommand.ts'

addTexts({ ...matterTexts, ...matterPageTexts, ...customerMattersTexts })

const Column = styled(Page)`
  max-width: 640px;
`
const Form = styled.form`
  display: grid;
  gap: ${tokens.space(5)};
  & > button { justify-self: start; ${tokens.narrow} { justify-self: stretch; } }
`

export type Whom = { serviceId: string } | { organisationId: string } | null
type Draft = { need: string; description: string; whom: Whom }
const EMPTY: Draft = { need: '', description: '', whom: null }

/** The customer asks for help by as few questions as there can be: what, and from whom. */
export const AskHelpPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const own = useOwnCustomer()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft, clearDraft] = useDraft<Draft>(`matter.${own?.customerId ?? ''}`, EMPTY)
  const [tried, setTried] = useState(false)
  const { run, failure, running } = useMatterCommand(openMatter)
  const { service } = useSearch({ strict: false }) as { service?: string }
  const taken = useRef<string | undefined>(undefined)
  useEffect(() => {
    // Once: what is chosen after that is the customer's own word.
    if (!service || taken.current === service) return
    taken.current = service
    setDraft((before) => ({ ...before, whom: { serviceId: service } }))
  }, [service, setDraft])
  if (!own || own.capacity === 'accountant') return <NoRight />
  const noNeed = tried && draft.need.trim() === ''
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))

  const send = async () => {
    setTried(true)
    if (draft.need.trim() === '' || !draft.whom) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus(),
      )
      return
    }
    const { need, description, whom } = draft
    const opened = await run({
      ...{ customerId: own.customerId as never, need, description, topics: [] },
      ...(whom as object),
    })
    if (!opened) return
    clearDraft()
    confirmDone(text('askHelp.sent'))
    void navigate({ to: '/matters/$matterId', params: { matterId: opened.matterId }, replace: true })
  }
  return (
    <Column>
      <div>
        <TextLink to="/matters">{text('myMatter.back')}</TextLink>
        <PageTitle title={text('askHelp.title')} />
      </div>
      <Card as="div">
        <Form
          ref={form}
          noValidate
          aria-label={text('askHelp.title')}
          onSubmit={(submit) => {
            submit.preventDefault()
            void send()
          }}
        >
          <TextInput
            labelText={text('askHelp.need')}
            hintText={text('askHelp.need.hint')}
            value={draft.need}
            onChange={(value) => change({ need: String(value ?? '') })}
            status={noNeed ? 'error' : 'default'}
            {...(noNeed ? { statusText: text('askHelp.need.missing') } : {})}
            autoComplete="off"
            fullWidth
          />
          <Textarea
            labelText={text('askHelp.more')}
            value={draft.description}
            onChange={({ target }) => change({ description: target.value })}
            fullWidth
          />
          <AskHelpWhom
            whom={draft.whom}
            onChange={(whom) => change({ whom })}
            problem={tried && !draft.whom ? text('askHelp.whom.missing') : undefined}
          />
          <Quiet>{text('askHelp.effect')}</Quiet>
          <MatterFailure failure={failure} />
          <Button type="submit" aria-disabled={running}>
            {text('askHelp.send')}
          </Button>
        </Form>
      </Card>
    </Column>
  )
}
