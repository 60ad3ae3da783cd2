import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Textarea, TextInput } from 'suomifi-ui-components'
import { Language } from '#shared/languages/Language.ts'
import { changeMessageTemplate } from '#shared/messages/changeMessageTemplate.ts'
import { listMessageTemplates } from '#shared/messages/listMessageTemplates.ts'
import type { MessageTemplate } from '#shared/messages/MessageTemplate.ts'
import { makeMessageTemplate } from '#shared/messages/makeMessageTemplate.ts'
import { LONGEST_MESSAGE } from '#shared/messages/messageLimits.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { ChoiceGroup } from '../components/ChoiceGroup.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { Form } from '../organisations/Form.ts'
import { FormActions } from '../organisations/FormActions.tsx'

const NOTHING: Localised = { fi: '', sv: '', en: '' }
const lacks = (words: string) => words.trim() === ''

type Props = { template?: MessageTemplate; onClose: () => void }

/** Make a template, or change one where it stands: its name and words in each language. */
export const TemplateForm = ({ template, onClose }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const queryClient = useQueryClient()
  const making = useCommand(makeMessageTemplate)
  const changing = useCommand(changeMessageTemplate)
  const command = template ? changing : making
  const [name, setName] = useState(template?.name ?? NOTHING)
  const [words, setWords] = useState(template?.text ?? NOTHING)
  const [tried, setTried] = useState(false)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const refresh = () => queryClient.invalidateQueries({ queryKey: queryFor(listMessageTemplates, {}).queryKey })

  const save = () => {
    setTried(true)
    if (Language.options.some((one) => lacks(name[one]) || lacks(words[one])) || command.isPending) return
    const onSuccess = () => {
      confirmDone(text(template ? 'templates.saved' : 'templates.made', { name: name[language] }))
      void refresh()
      onClose()
    }
    const wanted = { name, text: words }
    if (template)
      changing.mutate({ templateId: template.templateId as never, version: template.version, ...wanted }, { onSuccess })
    else making.mutate(wanted, { onSuccess })
  }
  const problem = (value: string) =>
    tried && lacks(value) ? ({ status: 'error', statusText: text('templates.problem') } as const) : {}
  return (
    <Card>
      <Form
        ref={form}
        noValidate
        aria-label={text(template ? 'templates.change.label' : 'templates.make', { name: name[language] })}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {Language.options.map((one) => {
          const named = { language: text(`messages.language.${one}`) }
          return (
            <ChoiceGroup key={one}>
              <TextInput
                labelText={text('templates.name', named)}
                value={name[one]}
                onChange={(typed) => setName({ ...name, [one]: String(typed ?? '') })}
                lang={one}
                autoComplete="off"
                fullWidth
                {...problem(name[one])}
              />
              <Textarea
                labelText={text('templates.text', named)}
                value={words[one]}
                onChange={(event) => setWords({ ...words, [one]: event.target.value })}
                maxLength={LONGEST_MESSAGE}
                lang={one}
                resize="vertical"
                fullWidth
                {...problem(words[one])}
              />
            </ChoiceGroup>
          )
        })}
        <FormActions
          words={text(template ? 'organisation.save' : 'templates.make')}
          saving={command.isPending}
          error={command.error}
          onCurrent={() => {
            void refresh()
            onClose()
          }}
          onCancel={onClose}
        />
      </Form>
    </Card>
  )
}
