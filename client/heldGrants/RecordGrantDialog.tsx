import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, Modal, ModalContent, ModalFooter, ModalTitle, TextInput } from 'suomifi-ui-components'
import { recordGrant } from '#shared/grants/recordGrant.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { TermsFields } from './TermsFields.tsx'
import { useTerms } from './useTerms.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`

type Evidence = { how: 'paper' | 'oral'; givenBy: string; evidence: string; confirmBy: 'message' | 'letter' }
type Props = { customer: { customerId: string; name: string }; close: () => void }

/** Record access that the customer gave on paper or orally: on what evidence, and how it is confirmed to them. */
export const RecordGrantDialog = ({ customer, close }: Props) => {
  const text = useText()
  const titleId = useId()
  const queryClient = useQueryClient()
  const command = useCommand(recordGrant)
  const { terms, change, problems, tried, read } = useTerms()
  const [given, setGiven] = useState<Evidence>({ how: 'paper', givenBy: '', evidence: '', confirmBy: 'letter' })
  const tell = (part: Partial<Evidence>) => setGiven((before) => ({ ...before, ...part }))
  const missing = (value: string) =>
    tried && value.trim() === '' ? ({ status: 'error', statusText: text('record.missing') } as const) : {}

  const save = async () => {
    const asked = read()
    const givenBy = given.givenBy.trim()
    const evidence = given.evidence.trim()
    if (!asked || !givenBy || !evidence) return
    await command.mutateAsync({ customerId: customer.customerId as never, ...asked, ...given, givenBy, evidence })
    await invalidateCustomer(queryClient, customer.customerId)
    confirmDone(text('record.saved'))
    close()
  }
  return (
    <Modal visible appElementId="root" ariaLabelledBy={titleId} onEscKeyDown={close}>
      <ModalContent>
        <ModalTitle id={titleId}>{text('record.title', { name: customer.name })}</ModalTitle>
        <Stack>
          <Quiet as="p">{text('record.what')}</Quiet>
          <RadioCards
            legend={text('record.how')}
            options={(['paper', 'oral'] as const).map((value) => ({ value, words: text(`record.how.${value}`) }))}
            value={given.how}
            onChange={(how) => tell({ how })}
          />
          <TextInput
            labelText={text('record.givenBy')}
            value={given.givenBy}
            onChange={(value) => tell({ givenBy: String(value ?? '') })}
            autoComplete="off"
            fullWidth
            {...missing(given.givenBy)}
          />
          <TextInput
            labelText={text(`record.evidence.${given.how}`)}
            {...(given.how === 'oral' ? { hintText: text('record.evidence.oral.hint') } : {})}
            value={given.evidence}
            onChange={(value) => tell({ evidence: String(value ?? '') })}
            autoComplete="off"
            fullWidth
            {...missing(given.evidence)}
          />
          <TermsFields terms={terms} change={change} problems={problems} recording />
          <RadioCards
            legend={text('record.confirm')}
            options={(['letter', 'message'] as const).map((value) => ({
              value,
              words: text(`record.confirm.${value}`),
            }))}
            value={given.confirmBy}
            onChange={(confirmBy) => tell({ confirmBy })}
          />
          {command.error ? (
            <InlineAlert status="error" role="alert">
              {command.error.message || text('grants.failed')}
            </InlineAlert>
          ) : null}
        </Stack>
      </ModalContent>
      <ModalFooter>
        <Button aria-disabled={command.isPending} onClick={() => save().catch(() => {})}>
          {text('record.save')}
        </Button>
        <Button variant="secondary" onClick={close}>
          {text('grants.change.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
