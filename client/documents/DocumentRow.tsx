import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { Document } from '#shared/documents/Document.ts'
import { removeDocument } from '#shared/documents/removeDocument.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { FileLink } from './FileLink.tsx'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(2, 0)};
  border-top: ${tokens.line};
  &:first-child { border-top: 0; }
`
const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  align-items: center;
  justify-content: space-between;
`

type Props = { document: Document; onGone: () => void }

/** One document: its file, who added it and when; taken back after one question. */
export const DocumentRow = ({ document, onGone }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const queryClient = useQueryClient()
  const command = useCommand(removeDocument)
  const [sure, setSure] = useState(false)
  const { documentId, customerId, name, size, addedAt, addedBy } = document
  const remove = () =>
    command.mutate(
      { documentId: documentId as never },
      {
        onSuccess: () => {
          confirmDone(text('documents.removed', { name }))
          void invalidateCustomer(queryClient, customerId)
          onGone()
        },
      },
    )
  return (
    <Row>
      <Line>
        <div>
          <FileLink documentId={documentId} name={name} size={size} />
          <Quiet as="div">
            {addedBy.organisation
              ? text('documents.by', {
                  ...{ name: addedBy.name, organisation: addedBy.organisation.name[language], when: when(addedAt) },
                })
              : text('documents.by.customer', { name: addedBy.name, when: when(addedAt) })}
          </Quiet>
        </div>
        {document.mayRemove && !sure ? (
          <Button
            variant="secondaryNoBorder"
            aria-label={text('documents.remove.label', { name })}
            onClick={() => setSure(true)}
          >
            {text('documents.remove')}
          </Button>
        ) : null}
      </Line>
      {sure ? (
        <Line role="group" aria-label={text('documents.remove.label', { name })}>
          <span>{text('documents.remove.sure', { name })}</span>
          <span>
            <Button variant="secondary" aria-disabled={command.isPending} onClick={remove}>
              {text('documents.remove')}
            </Button>{' '}
            <Button variant="secondaryNoBorder" onClick={() => setSure(false)}>
              {text('documents.remove.cancel')}
            </Button>
          </span>
        </Line>
      ) : null}
      <ProblemLine problem={command.error ? command.error.message || text('shell.failed.network') : undefined} />
    </Row>
  )
}
