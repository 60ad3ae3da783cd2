import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, Checkbox, InlineAlert, TextInput } from 'suomifi-ui-components'
import type { ContactDetailsAnswer } from '#shared/contactDetails/ContactDetailsAnswer.ts'
import { changeContactDetails } from '#shared/contactDetails/changeContactDetails.ts'
import { Language } from '#shared/languages/Language.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { FieldPair } from '../events/FieldPair.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { DetailsFacts } from './DetailsFacts.tsx'
import { changedIn, detailsTyped, givenOf } from './detailsTyped.ts'

const STALE = 412

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
  & fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: ${tokens.space(1)}; }
  & legend { padding: 0; margin-bottom: ${tokens.space(2)}; font-weight: 600; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type Props = { answer: ContactDetailsAnswer; onClose: () => void }

/** Change how one is reached, in which languages, and whether the details are protected. */
export const DetailsForm = ({ answer, onClose }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const command = useCommand(changeContactDetails)
  const form = useRef<HTMLFormElement>(null)
  const [begun] = useState(() => detailsTyped(answer.details, language))
  const [typed, setTyped] = useState(begun)
  const told = answer.details?.source ? answer.details : null
  const type = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }))
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const save = async () => {
    const { customerId, version } = answer
    const given = told ? changedIn(givenOf(begun), givenOf(typed)) : givenOf(typed)
    await command.mutateAsync(
      { customerId: customerId as never, version, ...given },
      {
        onSuccess: async () => {
          await invalidateCustomer(queryClient, customerId)
          confirmDone(text('oys.details.saved'))
          onClose()
        },
        onError: (error) => (error.status === STALE ? invalidateCustomer(queryClient, customerId) : undefined),
      },
    )
  }
  const field = (name: 'email' | 'phone' | 'street' | 'postCode' | 'city', autoComplete: string) => (
    <TextInput
      labelText={text(`oys.details.${name}`)}
      value={typed[name]}
      onChange={(value) => type({ [name]: String(value ?? '') })}
      autoComplete={autoComplete}
      fullWidth
    />
  )
  return (
    <Form
      ref={form}
      noValidate
      aria-label={text('oys.details.change')}
      onSubmit={(submit) => {
        submit.preventDefault()
        save().catch(() => {})
      }}
    >
      {field('email', 'email')}
      {field('phone', 'tel')}
      {field('street', 'street-address')}
      <FieldPair>
        {field('postCode', 'postal-code')}
        {field('city', 'address-level2')}
      </FieldPair>
      <fieldset>
        <legend>{text('oys.details.languages')}</legend>
        {Language.options.map((one) => (
          <Checkbox
            key={one}
            checked={typed.languages.includes(one)}
            onClick={({ checkboxState }) =>
              type({
                languages: Language.options.filter((other) =>
                  other === one ? checkboxState : typed.languages.includes(other),
                ),
              })
            }
          >
            {text(`oys.language.${one}`)}
          </Checkbox>
        ))}
      </fieldset>
      <RadioCards
        legend={text('oys.details.preferred')}
        options={Language.options.map((value) => ({ value, words: text(`oys.language.${value}`) }))}
        value={typed.preferredLanguage}
        onChange={(preferredLanguage) => type({ preferredLanguage })}
      />
      <Checkbox checked={typed.protected} onClick={({ checkboxState }) => type({ protected: checkboxState })}>
        {text('oys.details.protected.on')}
      </Checkbox>
      {command.error ? (
        <InlineAlert status="error" role="alert">
          {command.error.status === STALE
            ? text('oys.details.conflict')
            : [command.error.message, ...command.error.details.map(({ problem }) => problem)].join(' ')}
        </InlineAlert>
      ) : null}
      {command.error?.status === STALE && told ? <DetailsFacts details={told} /> : null}
      <Actions>
        <Button type="submit" aria-disabled={command.isPending}>
          {text('oys.details.save')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onClose}>
          {text('oys.wrong.cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
