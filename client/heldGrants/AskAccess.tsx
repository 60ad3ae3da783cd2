import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { IconMandatesReceive } from 'suomifi-icons'
import { accessPageTexts } from '#shared/grants/accessPageTexts.ts'
import { giveAccessTexts } from '#shared/grants/giveAccessTexts.ts'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import { heldGrantsTexts } from '#shared/grants/heldGrantsTexts.ts'
import { listAccessRequests } from '#shared/grants/listAccessRequests.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { LinkButton } from '../components/LinkButton.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { RecordGrantDialog } from './RecordGrantDialog.tsx'
import { RequestAccessDialog } from './RequestAccessDialog.tsx'

addTexts({ ...grantsTexts, ...accessPageTexts, ...giveAccessTexts, ...heldGrantsTexts })

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${tokens.space(0, 5)};
  & > svg { width: 16px; height: 16px; }
`

type Props = { customer: { customerId: string; name: string } }

/** On a customer's page: the way to ask for more than one sees, to record what was given on paper, and a request that waits. */
export const AskAccess = ({ customer }: Props) => {
  const text = useText()
  const { when } = useSayTime()
  const { permissions, organisation } = useSession().actor
  const [open, setOpen] = useState<'ask' | 'record' | null>(null)
  const mayAsk = organisation !== null && permissions.includes('grants.request')
  const mayRecord = organisation !== null && permissions.includes('grants.record')
  const { data } = useQuery({
    ...queryFor(listAccessRequests, { customerId: customer.customerId as never }),
    enabled: mayAsk,
  })
  const waiting = data?.items.find(({ state }) => state === 'waiting')
  const close = () => setOpen(null)
  if (!mayAsk && !mayRecord) return null
  return (
    <Line>
      {waiting ? (
        <Quiet>
          <IconMandatesReceive /> {text('ask.waiting', { when: when(waiting.askedAt) })}
        </Quiet>
      ) : null}
      {mayAsk && data && !waiting ? (
        <LinkButton type="button" onClick={() => setOpen('ask')}>
          {text('ask.open')}
        </LinkButton>
      ) : null}
      {mayRecord ? (
        <LinkButton type="button" onClick={() => setOpen('record')}>
          {text('record.open')}
        </LinkButton>
      ) : null}
      {open === 'ask' ? <RequestAccessDialog customer={customer} close={close} /> : null}
      {open === 'record' ? <RecordGrantDialog customer={customer} close={close} /> : null}
    </Line>
  )
}
