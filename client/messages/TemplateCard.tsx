import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { listMessageTemplates } from '#shared/messages/listMessageTemplates.ts'
import type { MessageTemplate } from '#shared/messages/MessageTemplate.ts'
import { removeMessageTemplate } from '#shared/messages/removeMessageTemplate.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Words = styled.p`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  align-items: center;
  margin-top: ${tokens.space(3)};
`

type Props = { template: MessageTemplate; onChange: () => void; onGone: () => void }

/** A template in the language of the screen; removed after one question. */
export const TemplateCard = ({ template, onChange, onGone }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const command = useCommand(removeMessageTemplate)
  const [sure, setSure] = useState(false)
  const name = template.name[language]
  const refresh = () => queryClient.invalidateQueries({ queryKey: queryFor(listMessageTemplates, {}).queryKey })
  const remove = () =>
    command.mutate(
      { templateId: template.templateId as never, version: template.version },
      {
        onSuccess: () => {
          confirmDone(text('templates.removed', { name }))
          onGone()
        },
        onSettled: () => void refresh(),
      },
    )
  return (
    <Card>
      <CardTitle>{name}</CardTitle>
      <Words>{template.text[language]}</Words>
      <ProblemLine problem={command.error ? command.error.message || text('shell.failed.network') : undefined} />
      {sure ? (
        <Actions role="group" aria-label={text('templates.remove.label', { name })}>
          <span>{text('templates.remove.sure', { name })}</span>
          <Button variant="secondary" aria-disabled={command.isPending} onClick={remove}>
            {text('templates.remove')}
          </Button>
          <Button variant="secondaryNoBorder" onClick={() => setSure(false)}>
            {text('organisation.cancel')}
          </Button>
        </Actions>
      ) : (
        <Actions>
          <Button variant="secondary" aria-label={text('templates.change.label', { name })} onClick={onChange}>
            {text('templates.change')}
          </Button>
          <Button
            variant="secondaryNoBorder"
            aria-label={text('templates.remove.label', { name })}
            onClick={() => setSure(true)}
          >
            {text('templates.remove')}
          </Button>
        </Actions>
      )}
    </Card>
  )
}
